stemwright_add_test(engine/model/tst_catalogue LIBS Stemwright::Model)
stemwright_add_test(engine/model/tst_download
    LIBS Stemwright::Model OpenSSL::SSL
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/untrustedtls.cpp ${PROJECT_SOURCE_DIR}/tests/support/loopbackserver.cpp)
stemwright_add_test(engine/model/tst_modelstore
    LIBS Stemwright::Model
    SOURCES ${PROJECT_SOURCE_DIR}/tests/support/loopbackserver.cpp)
