# SPDX-FileCopyrightText: The Paraply authors
# SPDX-License-Identifier: EUPL-1.2

# paraply_room(<name> SOURCES <file>... [USES <room>...] [LIBRARIES <target>...])
# A room of the house: the static library paraply_<name>, included as "<name>/<header>.h". USES is its direction of
# dependence and nothing else may be included; tests/structure holds it to that.
function(paraply_room name)
  cmake_parse_arguments(room "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  add_library(paraply_${name} STATIC ${room_SOURCES})
  target_include_directories(paraply_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(paraply_${name} PUBLIC Qt6::Core ${room_LIBRARIES} PRIVATE paraply_standards)
  # Parsing the same headers over and over is most of the build's time.
  target_precompile_headers(paraply_${name} PRIVATE <QByteArray> <QDateTime> <QHash> <QString> <QStringList>
    <algorithm> <functional> <map> <memory> <optional> <variant> <vector>)
  foreach(used IN LISTS room_USES)
    target_link_libraries(paraply_${name} PUBLIC paraply_${used})
  endforeach()
endfunction()
