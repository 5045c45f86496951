#include "engine/separate/stemstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::separate;

class TestStemStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::shared_ptr<StemStore> makeStore(std::size_t stems = 2, std::int64_t frames = 100, std::size_t channels = 2) const
    {
        auto store = StemStore::create(stems, frames, channels, m_folder.path().toStdString());
        if (!store)
            qFatal("%s", store.error().detail.c_str());
        return *store;
    }
    static std::vector<std::vector<float>> constant(std::size_t frames, float value, std::size_t stems = 2)
    {
        std::vector<std::vector<float>> all;
        for (std::size_t stem = 0; stem < stems; ++stem)
            all.emplace_back(2 * frames, value + static_cast<float>(stem));
        return all;
    }
    static float frameOf(const StemStore& store, std::size_t stem, std::int64_t frame)
    {
        std::vector<float> out(2);
        if (!store.read(stem, frame, out))
            qFatal("read");
        return out[1];
    }

private Q_SLOTS:
    void startsMissingAndSilent()
    {
        const auto store = makeStore();
        QCOMPARE(store->states(0, 100), (std::vector{StemRange{0, 100, StemState::Missing}}));
        QVERIFY(!store->isThere(10, 11));
        QCOMPARE(frameOf(*store, 1, 99), 0.0F);
        QCOMPARE(store->exactFrames(), std::int64_t{0});
    }

    void rangesAreMarkedAndJoined()
    {
        const auto store = makeStore();
        QVERIFY(store->write(20, constant(10, 1.0F), StemState::Exact).has_value());
        QVERIFY(store->write(30, constant(10, 2.0F), StemState::Exact).has_value());
        QVERIFY(store->write(90, constant(10, 3.0F), StemState::Preliminary).has_value());
        QCOMPARE(store->states(0, 100), (std::vector{StemRange{0, 20, StemState::Missing}, StemRange{20, 40, StemState::Exact},
                                                     StemRange{40, 90, StemState::Missing}, StemRange{90, 100, StemState::Preliminary}}));
        QCOMPARE(store->states(25, 35), (std::vector{StemRange{25, 35, StemState::Exact}}));
        QVERIFY(store->isThere(20, 40));
        QVERIFY(store->isThere(95, 100));
        QVERIFY(!store->isThere(39, 41));
        QCOMPARE(store->exactFrames(), std::int64_t{20});
        QCOMPARE(frameOf(*store, 0, 29), 1.0F);
        QCOMPARE(frameOf(*store, 1, 30), 3.0F);
        QCOMPARE(store->generation(), std::uint64_t{3});
    }

    /// A preliminary window that comes late must not spoil what is exact.
    void exactStaysExact()
    {
        const auto store = makeStore();
        QVERIFY(store->write(20, constant(10, 1.0F), StemState::Exact).has_value());
        QVERIFY(store->write(10, constant(40, 5.0F), StemState::Preliminary).has_value());
        QCOMPARE(store->states(0, 60), (std::vector{StemRange{0, 10, StemState::Missing}, StemRange{10, 20, StemState::Preliminary},
                                                    StemRange{20, 30, StemState::Exact}, StemRange{30, 50, StemState::Preliminary},
                                                    StemRange{50, 60, StemState::Missing}}));
        QCOMPARE(frameOf(*store, 0, 25), 1.0F);
        QCOMPARE(frameOf(*store, 0, 19), 5.0F);
        QCOMPARE(frameOf(*store, 0, 30), 5.0F);
        QVERIFY(store->write(0, constant(100, 7.0F), StemState::Exact).has_value());
        QCOMPARE(store->states(0, 100), (std::vector{StemRange{0, 100, StemState::Exact}}));
    }

    void anotherRunReplacesWhatIsThere()
    {
        const auto store = makeStore();
        QVERIFY(store->write(0, constant(100, 1.0F), StemState::Exact).has_value());
        const std::vector<StemRange> before = store->states(0, 100);
        store->beginRun();
        QVERIFY(store->isThere(0, 100));
        QCOMPARE(store->exactFrames(), std::int64_t{0});
        QVERIFY(changedRanges(before, store->states(0, 100)).empty());
        QVERIFY(store->write(0, constant(30, 9.0F), StemState::Preliminary).has_value());
        QVERIFY(store->write(20, constant(10, 2.0F), StemState::Exact).has_value());
        const std::vector<StemRange> after = store->states(0, 100);
        QCOMPARE(after, (std::vector{StemRange{0, 20, StemState::Exact, 0}, StemRange{20, 30, StemState::Exact, 1},
                                     StemRange{30, 100, StemState::Exact, 0}}));
        QCOMPARE(changedRanges(before, after), (std::vector{FrameRange{20, 30}}));
        QCOMPARE(store->exactFrames(), std::int64_t{10});
        QCOMPARE(frameOf(*store, 0, 19), 1.0F);
        QCOMPARE(frameOf(*store, 0, 20), 2.0F);
        QVERIFY(store->write(0, constant(100, 3.0F), StemState::Exact).has_value());
        QCOMPARE(store->states(0, 100), (std::vector{StemRange{0, 100, StemState::Exact, 1}}));
    }

    void refusesWhatDoesNotFit()
    {
        const auto store = makeStore();
        for (const Status& refused :
             {store->write(95, constant(10, 1.0F), StemState::Exact), store->write(-1, constant(10, 1.0F), StemState::Exact),
              store->write(0, constant(10, 1.0F, 3), StemState::Exact)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::ShapeMismatch);
        }
        QCOMPARE(store->states(0, 100), (std::vector{StemRange{0, 100, StemState::Missing}}));
    }
};

QTEST_GUILESS_MAIN(TestStemStore)
#include "tst_stemstore.moc"
