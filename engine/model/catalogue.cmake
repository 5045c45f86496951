set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/models.json)
file(READ ${PROJECT_SOURCE_DIR}/resources/models.json STEMWRIGHT_CATALOGUE)
configure_file(${CMAKE_CURRENT_LIST_DIR}/cataloguejson.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/cataloguejson.cpp @ONLY)

target_sources(stemwright_model PRIVATE
    catalogue.cpp
    catalogueparser.cpp
    checksum.cpp
    download.cpp
    httpanswer.cpp
    modelimport.cpp
    modelstore.cpp
    storefiles.cpp
    transfer.cpp
    ${CMAKE_CURRENT_BINARY_DIR}/cataloguejson.cpp)
