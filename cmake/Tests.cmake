# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2

# paraply_test(<room> SOURCES <file>... [USES <room or target>...] [GUI] [ENVIRONMENT <NAME=value>...])
# The one Catch2 program of a room, test_<room>, linked with that room (if <room> is one) and what USES names; its main is
# tests/support/main.cpp, with a QCoreApplication, or with GUI a QGuiApplication on the offscreen platform. QString and its
# kin print as text, without an include. Each TEST_CASE becomes one test of ctest, "<room>: <its name>".
function(paraply_test room)
  cmake_parse_arguments(test "GUI" "" "SOURCES;USES;ENVIRONMENT" ${ARGN})
  add_executable(test_${room} ${test_SOURCES})
  if(test_GUI)
    target_link_libraries(test_${room} PRIVATE paraply_test_gui)
  else()
    target_link_libraries(test_${room} PRIVATE paraply_test_core)
  endif()
  foreach(used IN LISTS test_USES ITEMS ${room})
    if(TARGET paraply_${used})
      target_link_libraries(test_${room} PRIVATE paraply_${used})
    elseif(NOT used STREQUAL room)
      target_link_libraries(test_${room} PRIVATE ${used})
    endif()
  endforeach()
  # Catch2 is most of the build's time; print.h stands first so that QString and its kin print as text.
  target_precompile_headers(test_${room} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/print.h
    <catch2/catch_test_macros.hpp> <catch2/generators/catch_generators.hpp> <QDateTime> <QString> <QStringList> <optional> <vector>)
  # The rooms are what must be quick: the tests' own lines take half the time to compile without it.
  target_compile_options(test_${room} PRIVATE -O0)
  catch_discover_tests(test_${room} DISCOVERY_MODE PRE_TEST TEST_PREFIX "${room}: "
    PROPERTIES LABELS ${room} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${test_ENVIRONMENT}")
endfunction()

# paraply_test_main(<target> <Qt library> <class>)
# A main for the test programs: what Catch2 needs around it, see tests/support/main.cpp.
function(paraply_test_main target library application)
  add_library(${target} STATIC ${PROJECT_SOURCE_DIR}/tests/support/main.cpp)
  target_compile_definitions(${target} PRIVATE PARAPLY_TEST_APPLICATION=${application}
    "PARAPLY_TEST_HEADER=<${application}>")
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${target} PUBLIC ${library} Catch2::Catch2 PRIVATE paraply_standards)
endfunction()
