#include "app/cli/traincommand.h"

#include "app/cli/interrupt.h"
#include "app/cli/losscurve.h"
#include "app/cli/progress.h"
#include "app/cli/trainoptions.h"
#include "app/cli/trainprocesses.h"
#include "engine/base/folders.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/trainingrun.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <thread>

namespace stemwright::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kColumns = 80;

/// One run of trainNetworks().
class TrainRun {
public:
    explicit TrainRun(const TrainOptions& options) : m_options(options), m_isTerminal(::isatty(STDERR_FILENO) == 1) {}

    ExitCode run()
    {
        const auto scratch = cacheFolder();
        if (!scratch)
            return fail(scratch.error(), ExitCode::Output);
        if (const Status joined = join(); !joined)
            return fail(joined.error(), joined.error().code == Errc::InvalidArgument ? ExitCode::Usage : ExitCode::Program);
        for (const std::string& target : m_options.targets) {
            m_target = target;
            train::TrainingOptions training = m_options.training;
            training.data.target = target;
            training.data.interferers = interferersOf(training.data, target);
            if (training.threads == 0)
                training.threads = std::max<std::size_t>(1, std::thread::hardware_concurrency() / m_processesHere);
            const Status trained = train::train(training, m_options.folder, *scratch, isFirst() ? listener() : train::TrainingListener(),
                                                m_interrupt.token(), m_processes.get());
            clear();
            if (!trained)
                return end(trained.error());
        }
        if (isFirst())
            tell(Json{{"event", "summary"}, {"exit_code", 0}}, "Ready: " + printable(m_options.folder.string()));
        return ExitCode::AllDone;
    }

private:
    /// Meets the other processes, if there are any.
    Status join()
    {
        const auto process = launchedProcess();
        if (!process)
            return std::unexpected(process.error());
        if (!*process)
            return {};
        model::ProcessPlace place = (*process)->place;
        if (const Status checked = train::checkOptions(m_options.training, place.count); !checked)
            return checked;
        place.patience = std::chrono::milliseconds(static_cast<std::int64_t>(1000.0 * m_options.processSeconds));
        auto processes = model::joinProcesses(place);
        if (!processes)
            return std::unexpected(processes.error());
        m_processes = std::move(*processes);
        m_processesHere = (*process)->onThisMachine;
        return {};
    }

    /// The first of several tells of what they do; the others, of their own errors only.
    bool isFirst() const { return !m_processes || m_processes->rank() == 0; }

    ExitCode end(const Error& error)
    {
        Error told = error;
        if (error.code == Errc::Cancelled)
            told.detail = m_target + ": stopped; --resume goes on behind the last whole epoch";
        if (error.code == Errc::AlreadyExists)
            told.detail += "; --resume goes on with it, --overwrite begins anew";
        const ExitCode code = classify(told, error.code == Errc::NetworkError ? ExitCode::Program : ExitCode::Input).code;
        if (m_options.json && isFirst())
            put(Json{{"event", "error"}, {"target", m_target}, {"code", codeName(told.code)}, {"message", told.detail}});
        return fail(told, code);
    }

    train::TrainingListener listener()
    {
        return {.opened = [this](const auto& leftOut) { tellLeftOut(leftOut); },
                .measured = [this](double fraction) { showBar(m_target + ", measuring the data set", fraction); },
                .begun = [this](const train::TrainingRecord& record) { begin(record); },
                .stepped =
                    [this](std::int64_t epoch, std::size_t batch, std::size_t batches, double loss) {
                        std::array<char, 64> text{};
                        std::snprintf(text.data(), text.size(), ", epoch %lld, loss %.4g", static_cast<long long>(epoch), loss);
                        showBar(m_target + text.data(), static_cast<double>(batch) / static_cast<double>(batches));
                    },
                .epochEnded = [this](const train::TrainingRecord& record, bool isBest) { tellEpoch(record, isBest); }};
    }

    void tellLeftOut(const std::vector<std::filesystem::path>& tracks)
    {
        if (tracks.empty())
            return;
        Json names = Json::array();
        std::string sentence;
        for (const std::filesystem::path& track : tracks) {
            names.push_back(track.filename().string());
            sentence += (sentence.empty() ? "" : ", ") + printable(track.filename().string());
        }
        tell(Json{{"event", "left_out"}, {"target", m_target}, {"tracks", names}},
             m_target + ": left out, too short or without a source that is asked for: " + sentence);
    }

    void begin(const train::TrainingRecord& record)
    {
        if (!record.epochs.empty())
            tell(Json{{"event", "resumed"}, {"target", m_target}, {"epochs", record.epochs.size()}},
                 m_target + ": goes on behind epoch " + std::to_string(record.epochs.size()));
    }

    void tellEpoch(const train::TrainingRecord& record, bool isBest)
    {
        const train::EpochRecord& epoch = record.epochs.back();
        std::array<char, 160> line{};
        std::snprintf(line.data(), line.size(), ": epoch %zu, training %.5g, validation %.5g%s, learning rate %.3g, %.1f s",
                      record.epochs.size(), epoch.trainLoss, epoch.validLoss, isBest ? " (best)" : "", epoch.learningRate, epoch.seconds);
        tell(Json{{"event", "epoch"},
                  {"target", m_target},
                  {"epoch", record.epochs.size()},
                  {"train_loss", epoch.trainLoss},
                  {"valid_loss", epoch.validLoss},
                  {"best", isBest},
                  {"learning_rate", epoch.learningRate},
                  {"seconds", epoch.seconds}},
             m_target + line.data());
        if (m_isTerminal && !m_options.json)
            m_curve = lossCurve(record, kColumns);
    }

    /// What happens goes to the standard output; what is on its way, to a terminal only.
    void tell(const Json& event, const std::string& sentence)
    {
        clear();
        if (m_options.json)
            put(event);
        else if (!m_options.isQuiet)
            std::fputs((sentence + "\n").c_str(), stdout);
        std::fflush(stdout);
    }

    static void put(const Json& event) { std::fputs((event.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n").c_str(), stdout); }

    void showBar(const std::string& name, double fraction)
    {
        if (m_options.isQuiet || !m_isTerminal || !m_throttle.isDue())
            return;
        clear();
        std::fputs((m_curve + progressLine(name, fraction, {}, kColumns)).c_str(), stderr);
        m_shownLines = std::ranges::count(m_curve, '\n');
        m_isShown = true;
    }

    void clear()
    {
        if (!std::exchange(m_isShown, false))
            return;
        std::string back = "\r";
        for (std::ptrdiff_t line = 0; line < m_shownLines; ++line)
            back += "\033[A";
        std::fputs((back + "\033[J").c_str(), stderr);
    }

    const TrainOptions& m_options;
    Interrupt m_interrupt;
    std::unique_ptr<model::ProcessGroup> m_processes; ///< none: this one is alone
    std::size_t m_processesHere = 1;
    bool m_isTerminal;
    Throttle m_throttle;
    std::string m_target;
    std::string m_curve; ///< of the losses so far
    bool m_isShown = false;
    std::ptrdiff_t m_shownLines = 0;
};

} // namespace

ExitCode trainNetworks(const TrainOptions& options) { return TrainRun(options).run(); }

} // namespace stemwright::cli
