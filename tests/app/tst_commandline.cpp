#include "app/cli/commandline.h"

#include <QDir>
#include <QTest>

#include <iterator>
#include <sstream>

using namespace stemwright;
using namespace stemwright::cli;

namespace {

std::vector<std::string> words(const char* line)
{
    std::istringstream stream(line);
    return {std::istream_iterator<std::string>(stream), {}};
}

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

QString joinedNames(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list += text(name);
    return list.join(QLatin1Char('|'));
}

/// What differs from the defaults, in a fixed order.
QString differences(const SeparateOptions& o)
{
    const SeparateOptions d;
    QStringList list;
    const auto add = [&](bool differs, const QString& entry) { differs ? list.append(entry) : void(); };
    add(o.model != d.model, QStringLiteral("model=") + text(o.model));
    add(!o.targets.empty(), QStringLiteral("targets=") + joinedNames(o.targets));
    add(o.iterations.has_value(), QStringLiteral("iterations=%1").arg(o.iterations.value_or(0)));
    add(o.windowSlices != d.windowSlices, QStringLiteral("window=%1").arg(o.windowSlices));
    add(o.softMask, QStringLiteral("soft"));
    add(o.residual != d.residual, QStringLiteral("residual=%1").arg(static_cast<int>(o.residual)));
    add(o.startSeconds != 0.0, QStringLiteral("start=%1").arg(o.startSeconds));
    add(o.durationSeconds.has_value(), QStringLiteral("duration=%1").arg(o.durationSeconds.value_or(0.0)));
    for (const Aggregate& aggregate : o.aggregates)
        list.append(text(aggregate.name) + QLatin1Char('=') + joinedNames(aggregate.members));
    add(!o.out.empty(), QStringLiteral("out=") + text(o.out.string()));
    add(o.format != d.format, QStringLiteral("format=%1").arg(static_cast<int>(o.format)));
    add(o.depth != d.depth, QStringLiteral("depth=%1").arg(static_cast<int>(o.depth)));
    add(o.peaks != d.peaks, QStringLiteral("limit"));
    add(o.threads != 0, QStringLiteral("threads=%1").arg(o.threads));
    add(o.existing != d.existing, QStringLiteral("existing=%1").arg(static_cast<int>(o.existing)));
    add(o.recursive, QStringLiteral("recursive"));
    add(!o.useCache, QStringLiteral("no-cache"));
    add(o.json, QStringLiteral("json"));
    add(o.verbose, QStringLiteral("verbose"));
    add(o.dryRun, QStringLiteral("dry-run"));
    return list.join(QLatin1Char(' '));
}

QString songs(const SeparateOptions& options)
{
    QStringList list;
    for (const auto& song : options.songs)
        list += text(song.string());
    return list.join(QLatin1Char('|'));
}

std::string helpOf(const char* line)
{
    const auto command = parseCommandLine(words(line));
    return command && std::holds_alternative<PrintText>(*command) ? std::get<PrintText>(*command).text : std::string();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separateOptions_data();
    void separateOptions();
    void aggregateAsJson();
    void targetsEndWhereASongBegins();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void modelCommands();
    void helpNamesEveryOption();
    void helpFitsTheScreen_data();
    void helpFitsTheScreen();
    void versionAndManualPage();
};

void TestCommandLine::separateOptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("expectedSongs");
    const auto row = [](const char* line, const char* expected, const char* found = "a.wav") {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(expected) << QString::fromLatin1(found);
    };
    row("separate a.wav", "");
    row("separate a.wav b.wav", "", "a.wav|b.wav");
    row("separate a.wav --model umxl", "model=umxl");
    row("separate --model umxl a.wav", "model=umxl");
    row("separate a.wav --targets vocals,drums", "targets=vocals|drums");
    row("separate a.wav --targets vocals drums", "targets=vocals|drums");
    row("separate --targets vocals drums a.wav", "targets=vocals|drums");
    row("separate --targets vocals,drums a.wav", "targets=vocals|drums");
    row("separate a.wav --targets=vocals --targets bass --json", "targets=vocals|bass json");
    row("separate a.wav --iterations 0", "iterations=0");
    row("separate a.wav --niter 2 --wiener-win-len 0 --softmask", "iterations=2 window=0 soft");
    row("separate a.wav --window 100 --soft-mask", "window=100 soft");
    row("separate a.wav --residual", "residual=1");
    row("separate a.wav --no-residual", "residual=2");
    row("separate a.wav --spread-residual", "residual=3");
    row("separate a.wav --start 1.5", "start=1.5");
    row("separate a.wav --start 1 --duration 2.5", "start=1 duration=2.5");
    row("separate a.wav --start 1:30 --duration 2:05.5", "start=90 duration=125.5");
    row("separate a.wav --start 1:02:05 --duration 90:00", "start=3725 duration=5400");
    row("separate a.wav --duration inf", "");
    row("separate a.wav --duration -1", "");
    row("separate a.wav --duration=-1", "");
    row("separate a.wav --aggregate k=drums+bass --aggregate v=vocals", "k=drums|bass v=vocals");
    row("separate --aggregate k=drums+bass a.wav", "k=drums|bass");
    row("separate a.wav --outdir stems", "out=stems");
    row("separate a.wav --out=stems", "out=stems");
    row("separate a.wav --format flac --depth 24", "format=1 depth=1");
    row("separate a.wav --ext .mp3", "format=4");
    row("separate a.wav --format FLAC", "format=1");
    row("separate a.wav --depth 16", "depth=0");
    row("separate a.wav --depth 16 --peaks limit", "depth=0 limit");
    row("separate a.wav --format mp3 --peaks lower", "format=4");
    row("separate a.wav --threads 2 --device cpu", "threads=2");
    row("separate a.wav --no-cuda --no-cache", "no-cache");
    row("separate a.wav --overwrite", "existing=1");
    row("separate a.wav --skip", "existing=2");
    row("separate a.wav --rename", "existing=3");
    row("separate a.wav --recursive --verbose --dry-run --json", "recursive json verbose dry-run");
    row("separate --json -- -a.wav", "json", "./-a.wav");
    row("separate b.wav -- --json", "", "b.wav|./--json");
    row("separate -- -- a.wav", "", "./--|a.wav");
    row("separate [a,b].wav [c] ++ models", "", "./[a,b].wav|./[c]|./++|models");
}

void TestCommandLine::separateOptions()
{
    QFETCH(const QString, line);
    const auto command = parseCommandLine(words(line.toLatin1().constData()));
    QVERIFY2(command, command ? "" : command.error().detail.c_str());
    const auto& options = std::get<SeparateOptions>(*command);
    QTEST(differences(options), "expected");
    QTEST(songs(options), "expectedSongs");
}

void TestCommandLine::aggregateAsJson()
{
    const auto command = parseCommandLine({"separate", "a.wav", "--aggregate", R"({"vocals": ["vocals"], "k": ["drums", "bass"]})"});
    QVERIFY(command);
    const std::vector<Aggregate> expected{{"k", {"drums", "bass"}}, {"vocals", {"vocals"}}};
    QCOMPARE(std::get<SeparateOptions>(*command).aggregates == expected, true);
}

void TestCommandLine::targetsEndWhereASongBegins()
{
    const QByteArray folder = QDir::currentPath().toUtf8(); // a path that exists
    const auto command = parseCommandLine({"separate", "--targets", "vocals", "bass", folder.toStdString(), "drums"});
    QVERIFY(command);
    const auto& options = std::get<SeparateOptions>(*command);
    QCOMPARE(joinedNames(options.targets), QStringLiteral("vocals|bass"));
    QCOMPARE(options.songs.size(), std::size_t{2});
    const auto quoted = parseCommandLine({"separate", "a.wav", "--targets", " vocals, bass "});
    QVERIFY(quoted);
    QCOMPARE(joinedNames(std::get<SeparateOptions>(*quoted).targets), QStringLiteral("vocals|bass"));
}

void TestCommandLine::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QStringList& arguments, const char* reason) {
        QTest::newRow(name) << arguments << QString::fromLatin1(reason);
    };
    const auto song = [&](const char* name, const QStringList& arguments, const char* reason) {
        row(name, QStringList{QStringLiteral("separate"), QStringLiteral("a.wav")} + arguments, reason);
    };
    row("nothing", {}, "no command");
    row("unknown command", {QStringLiteral("sing")},
        "sing: no command is called so; there are separate, models, evaluate, mix, picture, train, demo (");
    row("misspelt command", {QStringLiteral("seperate"), QStringLiteral("a.wav")}, "did you mean \"separate\"?");
    row("misspelt command below another", {QStringLiteral("models"), QStringLiteral("lst")},
        "\"list\"? There are list, download, import, pack (");
    row("file for a command", {QStringLiteral("/dev/null")}, "did you mean \"stemwright-cli separate /dev/null\"?");
    row("option before the command",
        {QStringLiteral("--model"), QStringLiteral("umxl"), QStringLiteral("separate"), QStringLiteral("a.wav")},
        "goes behind the command, as in \"stemwright-cli separate --model\"");
    row("word too many", {QStringLiteral("models"), QStringLiteral("list"), QStringLiteral("all")}, "all: is one word too many");
    row("nothing but a misspelt option", {QStringLiteral("separate"), QStringLiteral("--modle=umxl")}, "did you mean \"--model\"?");
    row("no song", {QStringLiteral("separate")}, "SONG");
    row("empty name", {QStringLiteral("separate"), QString()}, "empty name");
    song("unknown option", {QStringLiteral("--loud")}, "--loud: no option is called so (");
    song("short option", {QStringLiteral("-o"), QStringLiteral("stems")}, "did you mean \"--out\"?");
    song("value for a flag", {QStringLiteral("--json=5")}, "--json: takes no value");
    song("percent", {QStringLiteral("--100%s%n")}, "--100%s%n");
    song("no value", {QStringLiteral("--model")}, "--model: needs a value, as in \"--model NAME|DIR\"");
    song("value twice", {QStringLiteral("--model"), QStringLiteral("classic"), QStringLiteral("--model"), QStringLiteral("classic")},
         "--model: is given more than once");
    song("iterations are no number", {QStringLiteral("--iterations"), QStringLiteral("many")},
         "--iterations: \"many\" is not a whole number from 0 to 1000");
    song("negative iterations", {QStringLiteral("--iterations"), QStringLiteral("-1")}, "--iterations");
    song("too many iterations", {QStringLiteral("--iterations"), QStringLiteral("99999999999999999999")}, "--iterations");
    song("half a thread", {QStringLiteral("--threads"), QStringLiteral("0.5")}, "--threads");
    song("negative start", {QStringLiteral("--start"), QStringLiteral("-1")}, "--start");
    song("start is no number", {QStringLiteral("--start"), QStringLiteral("nan")}, "--start");
    for (const char* time : {"1:60", "1:", ":30", "1:2:3:4", "1:-2", "1:60:00", "1e1:00", "1:.5", "1:30s", "soon", ""}) {
        song(time, {QStringLiteral("--start"), QString::fromLatin1(time)}, "is no time; write seconds");
        song(time, {QStringLiteral("--duration"), QString::fromLatin1(time)}, "--duration: \"");
    }
    song("no duration", {QStringLiteral("--duration"), QStringLiteral("0")}, "--duration");
    song("format", {QStringLiteral("--format"), QStringLiteral("aac")}, "aac");
    song("depth", {QStringLiteral("--depth"), QStringLiteral("8")}, "--depth");
    song("peaks", {QStringLiteral("--format"), QStringLiteral("mp3"), QStringLiteral("--peaks"), QStringLiteral("cut")},
         "--peaks: \"cut\" is none of lower, limit");
    song("peaks of files that hold them", {QStringLiteral("--peaks"), QStringLiteral("limit")}, "wav with --depth float does");
    song("depth of a format without any",
         {QStringLiteral("--format"), QStringLiteral("mp3"), QStringLiteral("--depth"), QStringLiteral("24")},
         "--depth: is for wav and flac; mp3 has none");
    song("device", {QStringLiteral("--device"), QStringLiteral("cuda:0")}, "cuda:0");
    song("two residuals", {QStringLiteral("--residual"), QStringLiteral("--no-residual")}, "--residual does not go with --no-residual");
    song("spread and none", {QStringLiteral("--spread-residual"), QStringLiteral("--no-residual")},
         "--no-residual does not go with --spread-residual");
    song("overwrite and skip", {QStringLiteral("--overwrite"), QStringLiteral("--skip")}, "--skip");
    song("skip and rename", {QStringLiteral("--skip"), QStringLiteral("--rename")}, "--rename");
    song("no target", {QStringLiteral("--targets"), QStringLiteral(" , ")}, "--targets");
    for (const char* aggregate : {"karaoke", "=drums", "k=", "k=drums+", "k=drums+drums", "../k=drums", ".k=drums", "{\"k\": \"drums\"}",
                                  "{\"k\": []}", "{\"k\": [1]}", "{broken", "[1]", "{\"a/b\": [\"drums\"]}"})
        song(aggregate, {QStringLiteral("--aggregate"), QString::fromLatin1(aggregate)}, "--aggregate");
    song("start behind every end", {QStringLiteral("--start"), QStringLiteral("1e300")}, "lies behind the end of every song");
    row("models alone", {QStringLiteral("models")}, "models --help");
    row("download of nothing", {QStringLiteral("models"), QStringLiteral("download")}, "NAME");
}

void TestCommandLine::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    std::vector<std::string> given;
    for (const QString& argument : arguments)
        given.push_back(argument.toStdString());
    const auto command = parseCommandLine(given);
    QVERIFY(!command);
    QCOMPARE(command.error().code, Errc::InvalidArgument);
    QVERIFY2(text(command.error().detail).contains(reason), command.error().detail.c_str());
    QVERIFY(!text(command.error().detail).contains(QLatin1Char('\n')));
}

void TestCommandLine::modelCommands()
{
    QVERIFY(std::get<ListModels>(*parseCommandLine(words("models list --json"))).json);
    QVERIFY(!std::get<ListModels>(*parseCommandLine(words("models list"))).json);
    const auto download = std::get<DownloadModels>(*parseCommandLine(words("models download umxl umxhq --mirror https://a.example/b")));
    QCOMPARE(joinedNames(download.names), QStringLiteral("umxl|umxhq"));
    QCOMPARE(text(download.mirror), QStringLiteral("https://a.example/b"));
    QCOMPARE(text(std::get<DownloadModels>(*parseCommandLine(words("models download umxl --mirror https://a.example/b//"))).mirror),
             QStringLiteral("https://a.example/b"));
    QVERIFY(parseCommandLine(words("sing"), "packaging/run").error().detail.ends_with("(see \"packaging/run --help\")"));
    const auto pack = std::get<PackModel>(*parseCommandLine(words("models pack folder small.safetensors")));
    QCOMPARE(pack.folder, std::filesystem::path("folder"));
    QCOMPARE(pack.file, std::filesystem::path("small.safetensors"));
    QVERIFY(!parseCommandLine(words("models pack folder")));
    const auto import = std::get<ImportModel>(*parseCommandLine(words("models import folder --name mine")));
    QCOMPARE(text(import.path.string() + import.name), QStringLiteral("foldermine"));
}

void TestCommandLine::helpNamesEveryOption()
{
    const std::string help = helpOf("separate --help");
    for (const char* word : {"SONG...",
                             "--model",
                             "--targets",
                             "--iterations, --niter",
                             "--window, --wiener-win-len",
                             "--soft-mask",
                             "--residual",
                             "--no-residual",
                             "--spread-residual",
                             "--start",
                             "--duration",
                             "--aggregate",
                             "--out, --outdir",
                             "--format, --ext",
                             "--depth",
                             "--peaks",
                             "--threads",
                             "--device",
                             "--no-cuda",
                             "--recursive",
                             "--overwrite",
                             "--skip",
                             "--rename",
                             "--no-cache",
                             "--json",
                             "--verbose",
                             "--dry-run",
                             "--help",
                             "--audio-backend",
                             "--filterbank",
                             "Exit codes:",
                             "Examples:",
                             "130 "})
        QVERIFY2(help.find(word) != std::string::npos, word);
    QVERIFY(help.find("--man-page") == std::string::npos);
    QVERIFY(helpOf("-h").find("separate") != std::string::npos);
    QVERIFY(helpOf("models --help").find("download") != std::string::npos);
}

void TestCommandLine::helpFitsTheScreen_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"--help", "separate --help", "separate a.wav --help", "models --help", "models list -h", "models download -h",
                             "models import -h"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommandLine::helpFitsTheScreen()
{
    QFETCH(const QString, line);
    const std::string help = helpOf(line.toLatin1().constData());
    QVERIFY(help.starts_with("Usage: stemwright-cli"));
    std::istringstream lines(help);
    for (std::string one; std::getline(lines, one);)
        QVERIFY2(one.size() <= 80 || one.starts_with("  stemwright-cli "), one.c_str()); // examples are to be copied whole
}

void TestCommandLine::versionAndManualPage()
{
    QVERIFY(helpOf("--version").starts_with("stemwright-cli "));
    const std::string page = helpOf("--man-page");
    QVERIFY(page.starts_with(".TH "));
    for (const char* word :
         {".SH NAME", ".SH SYNOPSIS", "\\-\\-wiener\\-win\\-len", "\\-\\-recursive", "models download", "EXIT CODES", "EXAMPLES"})
        QVERIFY2(page.find(word) != std::string::npos, word);
    std::istringstream lines(page);
    for (std::string one; std::getline(lines, one);) // nothing but requests begins like one
        QVERIFY2(!one.starts_with('\'') && (!one.starts_with('.') || std::isupper(static_cast<unsigned char>(one[1])) || one == ".br"),
                 one.c_str());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
