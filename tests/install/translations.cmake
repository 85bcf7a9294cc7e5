# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2
# cmake -DLUPDATE=<program> -DSOURCES=<top folder> -DSCRATCH=<folder> -P translations.cmake
# Fails when a text in the sources is not in a .ts file, one there is no longer used, or one has no translation.
file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${SOURCES}/translations/ DESTINATION ${SCRATCH})
execute_process(COMMAND ${CMAKE_COMMAND} -DLUPDATE=${LUPDATE} -DSOURCES=${SOURCES} -DFOLDER=${SCRATCH}
  -P ${SOURCES}/cmake/UpdateTranslations.cmake COMMAND_ERROR_IS_FATAL ANY)
file(GLOB files RELATIVE ${SCRATCH} ${SCRATCH}/*.ts)
list(LENGTH files count)
if(NOT count EQUAL 2)
  message(FATAL_ERROR "translations/ holds ${count} .ts files, not Swedish and English: ${files}")
endif()
foreach(file IN LISTS files)
  file(READ ${SCRATCH}/${file} fresh)
  file(READ ${SOURCES}/translations/${file} kept)
  if(NOT fresh STREQUAL kept)
    execute_process(COMMAND diff -u ${SOURCES}/translations/${file} ${SCRATCH}/${file})
    message(SEND_ERROR "translations/${file} is not up to date: build the target update_translations")
  endif()
  string(REGEX MATCHALL "type=\"unfinished\"|<translation></translation>|<numerusform></numerusform>" open "${fresh}")
  list(LENGTH open missing)
  if(missing)
    message(SEND_ERROR "translations/${file}: ${missing} texts are not translated")
  endif()
endforeach()
