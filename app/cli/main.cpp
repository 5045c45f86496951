#include "app/cli/batch.h"
#include "app/cli/commandline.h"
#include "app/cli/democommand.h"
#include "app/cli/evaluatecommand.h"
#include "app/cli/jsonreporter.h"
#include "app/cli/messages.h"
#include "app/cli/mixcommand.h"
#include "app/cli/modelscommand.h"
#include "app/cli/picturecommand.h"
#include "app/cli/progress.h"
#include "app/cli/traincommand.h"
#include "engine/base/threadpool.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

namespace stemwright::cli {

namespace {

ExitCode run(const PrintText& command)
{
    std::fwrite(command.text.data(), 1, command.text.size(), stdout);
    return ExitCode::AllDone;
}
ExitCode run(const SeparateOptions& command) { return separateSongs(command); }
ExitCode run(const ListModels& command) { return listModels(command); }
ExitCode run(const DownloadModels& command) { return downloadModels(command); }
ExitCode run(const ImportModel& command) { return importModel(command); }
ExitCode run(const PackModel& command) { return packModel(command); }
ExitCode run(const EvaluateOptions& command) { return evaluateStems(command); }
ExitCode run(const MixOptions& command) { return mixProject(command); }
ExitCode run(const PictureOptions& command) { return drawPicture(command); }
ExitCode run(const TrainOptions& command) { return trainNetworks(command); }
ExitCode run(const DemoOptions& command) { return writeDemo(command); }

/// Who asked for JSON lines gets them for a command line that makes no sense, too.
void reportUsage(const std::vector<std::string>& arguments, const Error& error)
{
    TextReporter text(TextReporter::Detail::Errors);
    constexpr std::array<std::string_view, 5> kWithLines{"separate", "evaluate", "mix", "picture", "train"};
    const bool hasLines = !arguments.empty() && std::ranges::find(kWithLines, arguments.front()) != kWithLines.end();
    if (!hasLines || std::ranges::find(arguments, "--json") == arguments.end())
        return text.songFailed({}, error);
    JsonReporter json(text);
    json.songFailed({}, error);
    json.finished({.exitCode = ExitCode::Usage});
}

ExitCode runProgram(const std::string& calledAs, const std::vector<std::string>& arguments)
{
    const auto command = parseCommandLine(arguments, calledAs);
    if (!command) {
        reportUsage(arguments, command.error());
        return ExitCode::Usage;
    }
    ExitCode code = ExitCode::Program;
    const Status ended = guarded([&]() -> Status {
        code = std::visit([](const auto& chosen) { return run(chosen); }, *command);
        return {};
    });
    if (!ended)
        std::fputs(("stemwright-cli: " + sentence(ended.error()) + "\n").c_str(), stderr);
    if (code == ExitCode::AllDone && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)) {
        std::fputs("stemwright-cli: the standard output cannot be written\n", stderr);
        return ExitCode::Output;
    }
    return code;
}

} // namespace

} // namespace stemwright::cli

int main(int argc, char** argv)
{
    // Left to itself, glibc takes ever larger blocks from heaps that it never gives back: a batch would grow song by song.
    constexpr int kOwnPagesFrom = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, kOwnPagesFrom);
    mallopt(M_TRIM_THRESHOLD, 2 * kOwnPagesFrom); // and what lies below is not given back and fetched again with every block
    // Under a limit on memory, a heap for each thread would use it up: 64 MB are set aside for each.
    rlimit memory{};
    if (::getrlimit(RLIMIT_AS, &memory) == 0 && memory.rlim_cur != RLIM_INFINITY)
        mallopt(M_ARENA_MAX, 1);
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the user's limit is an error of that write, not the end of the program
    std::signal(SIGPIPE, SIG_IGN); // nor is a reader of our output that has gone
    const auto code = stemwright::cli::runProgram(argc > 0 ? argv[0] : stemwright::cli::kProgram, {argv + std::min(1, argc), argv + argc});
    std::fflush(nullptr);
    std::quick_exit(static_cast<int>(code)); // all of ours is closed; LibTorch's own tidying would take its time
}
