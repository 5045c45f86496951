#include "app/cli/democommand.h"

#include "app/cli/interrupt.h"
#include "engine/demo/demosong.h"

#include <cstdio>
#include <string>

namespace stemwright::cli {

ExitCode writeDemo(const DemoOptions& options)
{
    const Interrupt interrupt;
    const demo::DemoFiles files = demo::demoFilesIn(options.folder);
    for (const auto& path : {files.song, files.stems})
        if (std::error_code error; !options.overwrite && std::filesystem::exists(path, error))
            return fail({Errc::AlreadyExists, path.string() + ": is there already; --overwrite replaces it"}, ExitCode::Output);
    if (const Status written = demo::writeDemoSong(files, interrupt.token()); !written)
        return fail(written.error(), ExitCode::Output);
    std::fputs((printable(files.song.string()) + "\n" + printable(files.stems.string()) + "\n").c_str(), stdout);
    return ExitCode::AllDone;
}

} // namespace stemwright::cli
