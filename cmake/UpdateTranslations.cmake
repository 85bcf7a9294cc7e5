# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# cmake -DLUPDATE=<program> -DSOURCES=<top folder> -DFOLDER=<folder of the .ts files> -P UpdateTranslations.cmake
# Brings the texts of src/app and qml into the .ts files: all of them in Swedish, only plural forms in English.
file(GLOB_RECURSE texts ${SOURCES}/src/app/*.cpp ${SOURCES}/src/app/*.h ${SOURCES}/qml/*.qml)
list(SORT texts)
set(common -I ${SOURCES}/src -silent -no-obsolete -locations none)
foreach(call "-source-language en -target-language sv -ts ${FOLDER}/paraply_sv.ts"
             "-pluralonly -source-language en -target-language en -ts ${FOLDER}/paraply_en.ts")
  separate_arguments(call)
  execute_process(COMMAND ${LUPDATE} ${common} ${texts} ${call} RESULT_VARIABLE result ERROR_VARIABLE said)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${said}")
  endif()
endforeach()
