#include "engine/model/checkpoint.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/initialweights.h"
#include "engine/train/trainingrun.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::train;
namespace fs = std::filesystem;

/// One network for two targets.
class TestJointTraining : public QObject {
    Q_OBJECT

private:
    static constexpr int kRateHz = model::JointShape::kSampleRateHz;
    static constexpr std::size_t kSlices = 3;
    static constexpr std::size_t kExcerpts = 2;
    static constexpr std::size_t kGroups = model::JointShape::kGroups.count();

    QTemporaryDir m_folder;
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static void write(const fs::path& file, double hz)
    {
        fs::create_directories(file.parent_path());
        tests::Sound sound{.sampleRateHz = kRateHz, .channels = 2};
        for (int i = 0; i < 2 * kRateHz; ++i) {
            const auto value = static_cast<float>(0.3 * std::sin(2.0 * std::numbers::pi * hz * i / kRateHz));
            sound.frames.insert(sound.frames.end(), {value, 0.5F * value});
        }
        if (!tests::writeWithSndfile(file, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
            qFatal("cannot write %s", file.c_str());
    }
    TrainingOptions options(std::int64_t epochs) const
    {
        return {.data = {.root = path("set"), .excerptSeconds = 0.5, .trainExamples = 16, .validTracks = {"song 1"}},
                .architecture = Architecture::Joint,
                .targets = {"vocals", "other"},
                .hidden = 8,
                .layers = 1,
                .epochs = epochs,
                .batchSize = 4,
                .schedule = {.learningRate = 0.01},
                .threads = 1};
    }
    Status run(std::int64_t epochs, const char* folder, const TrainingListener& listener = {}) const
    {
        return train::train(options(epochs), path(folder), m_folder.path().toStdString(), listener, {});
    }
    static model::JointShape shape() { return {.hidden = 6, .layers = 1, .targets = {"vocals", "other"}}; }
    static std::unique_ptr<model::TrainableNetwork> network(const model::StateDict& weights, const model::AdamOptions& options)
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            qFatal("%s", plugin.error().detail.c_str());
        auto made = (*plugin)->makeTrainableJoint(shape(), {.weights = weights}, options, 1);
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return std::move(*made);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const int song : {1, 2, 3}) {
            const fs::path folder = path("set") / ("song " + std::to_string(song));
            write(folder / "vocals.wav", 1000.0 + 100.0 * song);
            write(folder / "other.wav", 300.0 + 30.0 * song);
        }
    }

    void theLossFallsAndAFormerTrainingGoesOn()
    {
        TrainingRecord last;
        const TrainingListener listener{.epochEnded = [&](const TrainingRecord& record, bool) { last = record; }};
        const Status done = run(20, "whole", listener);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(last.epochs.size(), 20U);
        QVERIFY2(last.schedule.bestLoss < 0.4 * last.epochs.front().validLoss, qPrintable(QString::number(last.schedule.bestLoss)));
        QVERIFY(run(10, "parts"));
        QVERIFY(run(20, "parts"));
        const auto whole = model::readCheckpoint(path("whole") / "joint.pth");
        const auto parts = model::readCheckpoint(path("parts") / "joint.pth");
        QVERIFY(whole && parts);
        QVERIFY(whole->contains("heads.vocals.weight") && whole->contains("heads.other.bias"));
        for (const auto& [name, tensor] : *whole)
            QCOMPARE(tensor.values, parts->at(name).values);
    }

    void anotherNetworksFolderIsRefused()
    {
        QVERIFY(run(1, "other"));
        TrainingOptions wider = options(2);
        wider.hidden = 10;
        const Status refused = train::train(wider, path("other"), m_folder.path().toStdString(), {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::InvalidArgument);
        wider = options(2);
        wider.targets = {"vocals"};
        QVERIFY(!train::train(wider, path("new"), m_folder.path().toStdString(), {}, {}));
    }

    /// What could not be loaded afterwards.
    void targetsNeedNamesOfTheirOwn()
    {
        for (const std::vector<std::string>& targets : {std::vector<std::string>{"vocals", "vocals"}, {"vocals", "a/b"}}) {
            TrainingOptions wrong = options(1);
            wrong.targets = targets;
            const Status refused = train::train(wrong, path("named"), m_folder.path().toStdString(), {}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::InvalidArgument);
        }
    }

    /// A head's part of the first step's moments, against the loss on both sides of each number. Behind the last batch norm, which is of
    /// the batch in both, the loss is smooth.
    void gradientsAreThoseOfTheLoss()
    {
        const model::StateDict weights = initialJointWeights(shape(), {}, 7);
        std::vector<float> mixture;
        std::vector<float> target;
        Draws draws(3);
        for (std::size_t i = 0; i < kSlices * kExcerpts * 2 * kGroups; ++i)
            mixture.push_back(static_cast<float>(draws.between(0.1, 2.0)));
        for (std::size_t of = 0; of < 2; ++of)
            for (const float value : mixture)
                target.push_back(of == 0 ? static_cast<float>(draws.fraction()) * value : value - target[target.size() - mixture.size()]);
        const model::TrainingBatch batch{.slices = kSlices, .excerpts = kExcerpts, .mixture = mixture, .target = target};
        const auto learner = network(weights, {.learningRate = 0.0, .weightDecay = 0.0});
        QVERIFY(learner->step(batch, 1));
        const model::StateDict moments = learner->state().firstMoments; // a tenth of the gradient
        for (const char* name : {"heads.vocals.bias", "heads.other.bias", "heads.other.weight"})
            for (std::size_t i = 0; i < moments.at(name).values.size(); i += 331) {
                const double gradient = 10.0 * static_cast<double>(moments.at(name).values[i]);
                const auto moved = [&](float by) {
                    model::StateDict other = weights;
                    other.at(name).values[i] += by;
                    const auto judge = network(other, {.learningRate = 0.0, .weightDecay = 0.0});
                    return *judge->step(batch, 1); // the loss before, with the batch's statistics
                };
                const double difference = (moved(1e-2F) - moved(-1e-2F)) / 2e-2;
                QVERIFY2(std::abs(gradient - difference) < 1e-3 + 0.02 * std::abs(difference),
                         qPrintable(QStringLiteral("%1[%2]: %3 for %4").arg(QLatin1String(name)).arg(i).arg(gradient).arg(difference)));
            }
    }
};

QTEST_GUILESS_MAIN(TestJointTraining)
#include "tst_jointtraining.moc"
