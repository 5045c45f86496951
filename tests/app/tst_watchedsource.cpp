#include "app/cli/watchedsource.h"

#include <QTest>

using namespace stemwright;

namespace {

/// Reads up to a frame, and fails beyond it with the frame's number.
class Failing final : public mix::Source {
public:
    int sampleRateHz() const override { return 44'100; }
    std::size_t channels() const override { return 1; }
    std::int64_t frames() const override { return 1'000; }
    std::size_t stems() const override { return 1; }
    std::vector<FrameRange> available() const override { return {}; }
    std::uint64_t generation(FrameRange /*range*/) const override { return 0; }
    Status readOriginal(std::int64_t first, std::span<float> /*frames*/) override
    {
        return first < 10 ? Status() : failure(Errc::IoError, std::to_string(first));
    }
    Status readStem(std::size_t /*stem*/, std::int64_t first, std::span<float> frames) override { return readOriginal(first, frames); }
};

} // namespace

class TestWatchedSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersTheFirstError()
    {
        cli::WatchedSource source(std::make_shared<Failing>());
        QVERIFY(source.readOriginal(0, {}) && source.readStem(0, 9, {}));
        QVERIFY(source.status());
        QVERIFY(!source.readStem(0, 20, {}));
        QVERIFY(!source.readOriginal(30, {}));
        QVERIFY(source.readOriginal(0, {}));
        QCOMPARE(source.status().error().detail, std::string("20"));
    }
};

QTEST_GUILESS_MAIN(TestWatchedSource)
#include "tst_watchedsource.moc"
