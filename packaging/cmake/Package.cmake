# What cmake --install puts where, and the Debian package that cpack makes of it.
include(GNUInstallDirs)

set(applicationId org.stemwright.Stemwright)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/${applicationId}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/${applicationId}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/${applicationId}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${applicationId}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${applicationId}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# LibTorch is carried, as no distribution has one that is new enough: what the networks load, 460 MB of the wheels' 1.2 GB.
if(TARGET stemwright_networks)
    set_target_properties(stemwright_networks PROPERTIES INSTALL_RPATH "$ORIGIN")
    install(TARGETS stemwright_networks
        RUNTIME_DEPENDENCIES PRE_EXCLUDE_REGEXES "^libstdc|^libgcc|^libm\\.|^libc\\.|^ld-linux" POST_EXCLUDE_REGEXES "^/(usr/)?lib"
        COMPONENT networks LIBRARY DESTINATION lib/stemwright)
    file(GLOB licences ${LibTorch_LIBRARY_DIR}/../../*.dist-info/licenses)
    foreach(folder IN LISTS licences)
        string(REGEX REPLACE ".*/([^/-]*)-[^/]*/licenses" "\\1" part ${folder})
        install(DIRECTORY ${folder}/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/licences/${part} COMPONENT networks)
    endforeach()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stemwright)
set(CPACK_PACKAGE_CONTACT "Stemwright maintainers <maintainers@stemwright.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Split songs into stems and mix them anew")
set(CPACK_PACKAGE_DESCRIPTION "Vocals, drums, bass and everything else of a song, as a window with a mixing desk and as a command line.
Everything happens on your own computer; the stems add up to the song again.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
