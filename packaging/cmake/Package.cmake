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

# LibTorch is carried, as no distribution has one that is new enough: what the networks load, 460 MB of the wheels' 1.2 GB, but nothing of
# NVIDIA's. It is a component, and a package, of its own, as not all in it is free software: see packaging/copyright.networks.
if(TARGET stemwright_networks)
    add_subdirectory(${PROJECT_SOURCE_DIR}/packaging/nvidia packaging/nvidia)
    set_target_properties(stemwright_networks PROPERTIES INSTALL_RPATH "$ORIGIN")
    install(TARGETS stemwright_networks
        RUNTIME_DEPENDENCIES PRE_EXCLUDE_REGEXES "^libstdc|^libgcc|^libm\\.|^libc\\.|^ld-linux|^libcudart\\.so\\.13|^libcupti\\.so\\.13"
            POST_EXCLUDE_REGEXES "^/(usr/)?lib"
        COMPONENT networks LIBRARY DESTINATION lib/stemwright)
    install(TARGETS absent_cudart absent_cupti COMPONENT networks LIBRARY DESTINATION lib/stemwright NAMELINK_SKIP)
    set(networksDoc ${CMAKE_INSTALL_DATAROOTDIR}/doc/stemwright-networks)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/copyright.networks DESTINATION ${networksDoc} RENAME copyright COMPONENT networks)
    file(GLOB licences ${LibTorch_LIBRARY_DIR}/../../torch-*.dist-info/licenses/*)
    install(FILES ${licences} DESTINATION ${networksDoc}/torch COMPONENT networks)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stemwright)
set(CPACK_PACKAGE_CONTACT "The Stemwright developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Split songs into stems and mix them anew")
set(CPACK_PACKAGE_DESCRIPTION "Vocals, drums, bass and everything else of a song, as a window with a mixing desk and as a command line.
Everything happens on your own computer; the stems add up to the song again.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENT_UNSPECIFIED_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME stemwright)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_RECOMMENDS "qt6-translations-l10n, stemwright-networks")
set(CPACK_DEBIAN_NETWORKS_PACKAGE_NAME stemwright-networks)
set(CPACK_DEBIAN_NETWORKS_PACKAGE_DEPENDS "stemwright (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_NETWORKS_DESCRIPTION "This package has what training a network needs. Separating works without it.")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
