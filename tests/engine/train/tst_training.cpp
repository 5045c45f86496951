#include "engine/model/checkpoint.h"
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

class TestTraining : public QObject {
    Q_OBJECT

private:
    static constexpr int kRateHz = 8000;

    QTemporaryDir m_folder;
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static void write(const fs::path& file, double hz)
    {
        fs::create_directories(file.parent_path());
        tests::Sound sound{.sampleRateHz = kRateHz, .channels = 2};
        for (int i = 0; i < 2 * kRateHz; ++i) {
            const double level = 0.3 + 0.2 * std::sin(2.0 * std::numbers::pi * i / (hz * 7.0));
            const auto value = static_cast<float>(level * std::sin(2.0 * std::numbers::pi * hz * i / kRateHz));
            sound.frames.insert(sound.frames.end(), {value, 0.5F * value});
        }
        if (!tests::writeWithSndfile(file, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
            qFatal("cannot write %s", file.c_str());
    }

    TrainingOptions options(std::int64_t epochs) const
    {
        return {.data = {.root = path("set"),
                         .target = "vocals",
                         .interferers = {"other"},
                         .excerptSeconds = 0.5,
                         .excerptsPerTrack = 4,
                         .mixesTracks = true},
                .sampleRateHz = kRateHz,
                .stft = {.window = 256, .hop = 64},
                .bandwidthHz = 3000.0,
                .hidden = 8,
                .epochs = epochs,
                .batchSize = 3,
                .schedule = {.learningRate = 0.01},
                .threads = 1};
    }
    Status run(std::int64_t epochs, const char* folder, const TrainingListener& listener = {}, const std::stop_token& stop = {}) const
    {
        return train::train(options(epochs), path(folder), m_folder.path().toStdString(), listener, stop);
    }
    static void compare(const fs::path& a, const fs::path& b)
    {
        const auto first = model::readCheckpoint(a);
        const auto second = model::readCheckpoint(b);
        QVERIFY(first && second);
        QCOMPARE(first->size(), second->size());
        for (const auto& [name, tensor] : *first)
            QCOMPARE(tensor.values, second->at(name).values);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* split : {"train", "valid"})
            for (const int song : {1, 2}) {
                const fs::path folder = path("set") / split / ("song " + std::to_string(song));
                write(folder / "vocals.wav", 1000.0 + 100.0 * song);
                write(folder / "other.wav", 300.0 + 30.0 * song);
            }
    }

    void theLossFalls()
    {
        TrainingRecord last;
        int bests = 0;
        const TrainingListener listener{.epochEnded = [&](const TrainingRecord& record, bool isBest) {
            last = record;
            bests += isBest ? 1 : 0;
        }};
        const Status done = run(24, "falls", listener);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(last.epochs.size(), 24U);
        QVERIFY(last.epochs.back().trainLoss < 0.7 * last.epochs.front().trainLoss);
        QVERIFY(last.schedule.bestLoss < 0.7 * last.epochs.front().validLoss);
        QVERIFY(bests > 2);
        const auto weights = model::readCheckpoint(path("falls") / "vocals.pth");
        QVERIFY(weights);
        QVERIFY(model::inferShape(*weights, "vocals.pth"));
    }

    void aStoppedTrainingGivesTheSameNumbers()
    {
        QVERIFY(run(4, "whole"));
        QVERIFY(run(2, "parts"));
        std::stop_source stop; // in the middle of the third epoch, as whoever kills it does
        const TrainingListener listener{.stepped = [&](std::int64_t, std::size_t, std::size_t, double) { stop.request_stop(); }};
        const Status stopped = run(4, "parts", listener, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Errc::Cancelled);
        QVERIFY(run(4, "parts"));
        compare(path("whole") / "vocals.a.chkpnt", path("parts") / "vocals.a.chkpnt");
        compare(path("whole") / "vocals.pth", path("parts") / "vocals.pth");
    }

    /// What a killed program leaves behind the record: a checkpoint of an epoch that is not on record.
    void aTornEpochIsDoneOnceMore()
    {
        QVERIFY(run(2, "torn"));
        tests::writeBytes(path("torn") / "vocals.b.chkpnt", tests::randomBytes(500, 1));
        QVERIFY(run(4, "torn"));
        QVERIFY(run(4, "untorn"));
        compare(path("torn") / "vocals.a.chkpnt", path("untorn") / "vocals.a.chkpnt");
    }

    void damageIsNamed()
    {
        QVERIFY(run(1, "damaged"));
        tests::writeBytes(path("damaged") / "vocals.b.chkpnt", tests::randomBytes(500, 1));
        const Status checkpoint = run(2, "damaged");
        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().detail.find("vocals.b.chkpnt") != std::string::npos);
        tests::writeBytes(path("damaged") / "vocals.json", tests::randomBytes(500, 1));
        const Status record = run(2, "damaged");
        QVERIFY(!record);
        QCOMPARE(record.error().code, Errc::Corrupt);
        QVERIFY(record.error().detail.find("vocals.json") != std::string::npos);
    }

    void anotherNetworksFolderIsRefused()
    {
        QVERIFY(run(1, "other"));
        TrainingOptions wider = options(2);
        wider.hidden = 16;
        const Status refused = train::train(wider, path("other"), m_folder.path().toStdString(), {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::InvalidArgument);
    }

    /// Decoding a large data set takes long; what the folder holds is known at once.
    void anEarlierTrainingIsRefusedBeforeAnySoundIsRead()
    {
        QVERIFY(run(1, "earlier"));
        TrainingOptions again = options(1);
        again.earlier = EarlierTraining::Refuse;
        again.data.root = path("nowhere");
        const Status refused = train::train(again, path("earlier"), m_folder.path().toStdString(), {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::AlreadyExists);
    }

    void optionsThatMakeNoSenseAreRefused()
    {
        TrainingOptions wrong = options(1);
        wrong.hidden = 7;
        QVERIFY(!train::train(wrong, path("wrong"), m_folder.path().toStdString(), {}, {}));
        wrong = options(1);
        wrong.data.excerptSeconds = 0.01;
        QVERIFY(!train::train(wrong, path("wrong"), m_folder.path().toStdString(), {}, {}));
        QVERIFY(!fs::exists(path("wrong")));
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
