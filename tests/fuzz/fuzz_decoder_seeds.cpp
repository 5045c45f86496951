#include "tests/support/soundfiles.h"

#include <cstdio>
#include <filesystem>

/// Writes small sound files of many kinds into the folder named by the argument: where the fuzzer starts from.
int main(int count, char** arguments)
{
    using namespace stemwright::tests;
    if (count != 2)
        return 2;
    const std::filesystem::path folder = arguments[1];
    const std::filesystem::path corpus = folder / "corpus.tmp";
    std::filesystem::create_directories(corpus);
    for (const CorpusFile& file : makeCorpus(corpus))
        if (std::filesystem::is_regular_file(std::filesystem::symlink_status(file.path)) && file.kind.starts_with("whole.")) {
            auto bytes = readBytes(file.path);
            bytes.resize(std::min<std::size_t>(bytes.size(), 40'000));
            writeBytes(folder / file.kind, bytes);
        }
    std::filesystem::remove_all(corpus);
    return 0;
}
