# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2

# paraply_fuzzer(<name> SOURCES <file>... [USES <room or target>...])
# The libFuzzer program fuzz_<name>, and a short run of it as a test. What it starts from lies in tests/fuzz/corpus/<name>;
# what it finds stays in the build folder, an input that fails as found/<name>/crash-*. Everything: the target "fuzzers".
function(paraply_fuzzer name)
  cmake_parse_arguments(fuzzer "" "" "SOURCES;USES" ${ARGN})
  add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${fuzzer_SOURCES})
  target_link_libraries(fuzz_${name} PRIVATE paraply_standards)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  foreach(used IN LISTS fuzzer_USES)
    if(TARGET paraply_${used})
      target_link_libraries(fuzz_${name} PRIVATE paraply_${used})
    else()
      target_link_libraries(fuzz_${name} PRIVATE ${used})
    endif()
  endforeach()
  if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
  endif()
  add_dependencies(fuzzers fuzz_${name})
  set(found ${PROJECT_BINARY_DIR}/found/${name})
  file(MAKE_DIRECTORY ${found})
  # New inputs are written to the first folder: never to the corpus in the sources.
  add_test(NAME "fuzz: ${name}" WORKING_DIRECTORY ${found}
    COMMAND fuzz_${name} -runs=20000 -seed=1 -timeout=10 ${found} ${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name})
endfunction()
