#include "engine/base/rowring.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace stemwright;

class TestRowRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatFits()
    {
        RowRing ring(2, 3);
        QCOMPARE(ring.writable(), std::size_t{3});
        QCOMPARE(ring.readable(), std::size_t{0});
        QVERIFY(ring.front(3).empty());
        constexpr std::array kRows{1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F, 7.0F, 8.0F};
        QCOMPARE(ring.write(kRows), std::size_t{3});
        QCOMPARE(ring.write(kRows), std::size_t{0});
        QVERIFY(std::ranges::equal(ring.front(5), std::span(kRows).first(6)));
    }

    /// Around the end of the memory many times, in pieces of sizes that do not divide it.
    void keepsOrderAroundTheEnd()
    {
        constexpr std::size_t kRows = 1'000;
        std::vector<float> sent(kRows * 3);
        std::iota(sent.begin(), sent.end(), 0.0F);
        std::vector<float> received;
        RowRing ring(3, 7);
        for (std::size_t next = 0, piece = 1; received.size() < sent.size(); piece = piece % 6 + 1) {
            const auto part = std::span(sent).subspan(next * 3, std::min(piece, kRows - next) * 3);
            next += ring.write(part);
            const auto front = ring.front(piece / 2 + 1);
            received.insert(received.end(), front.begin(), front.end());
            ring.drop(front.size() / 3);
        }
        QCOMPARE(received, sent);
    }

    void clearForgets()
    {
        RowRing ring(1, 4);
        ring.write(std::array{1.0F, 2.0F, 3.0F});
        ring.drop(1);
        ring.clear();
        QCOMPARE(ring.readable(), std::size_t{0});
        ring.write(std::array{9.0F});
        QCOMPARE(ring.front(1)[0], 9.0F);
    }
};

QTEST_GUILESS_MAIN(TestRowRing)
#include "tst_rowring.moc"
