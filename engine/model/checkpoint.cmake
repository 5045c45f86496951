target_sources(stemwright_model PRIVATE
    checkpoint.cpp
    checkpoint/bytesource.cpp
    checkpoint/crc32.cpp
    checkpoint/inquotes.cpp
    checkpoint/picklebuild.cpp
    checkpoint/picklemachine.cpp
    checkpoint/safetensors.cpp
    checkpoint/safetensorsheader.cpp
    checkpoint/scalartype.cpp
    checkpoint/tensorcheck.cpp
    checkpoint/tensordata.cpp
    checkpoint/torchlegacy.cpp
    checkpoint/torchzip.cpp
    checkpoint/torchzipwriter.cpp
    checkpoint/zipreader.cpp
    foldersettings.cpp
    modelfolder.cpp)
