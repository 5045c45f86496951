#include "engine/model/openunmix/bingroups.h"

#include <QTest>

using namespace stemwright::model;

namespace {

constexpr BinGroups kGroups(2049);

static_assert(kGroups.count() == 384 + 192 + 192 + 64);

} // namespace

class TestBinGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widthsGrowAtTheLimits()
    {
        QCOMPARE(kGroups.first(383), 383U);
        QCOMPARE(kGroups.first(384), 384U);
        QCOMPARE(kGroups.first(385), 386U);
        QCOMPARE(kGroups.first(576), 768U);
        QCOMPARE(kGroups.first(577), 772U);
        QCOMPARE(kGroups.first(768), 1536U);
        QCOMPARE(kGroups.first(769), 1544U);
        QCOMPARE(kGroups.first(831), 2040U);
        QCOMPARE(kGroups.first(832), 2049U);
        QCOMPARE(kGroups.size(831), 9U);
    }

    void everyBinIsInOneGroup_data()
    {
        QTest::addColumn<std::size_t>("bins");
        for (const std::size_t bins : {2U, 3U, 385U, 386U, 388U, 513U, 1025U, 1537U, 1542U, 2049U, 4097U})
            QTest::addRow("%zu", static_cast<std::size_t>(bins)) << static_cast<std::size_t>(bins);
    }

    void everyBinIsInOneGroup()
    {
        QFETCH(const std::size_t, bins);
        const BinGroups groups(bins);
        std::size_t bin = 0;
        for (std::size_t group = 0; group < groups.count(); ++group) {
            QCOMPARE(groups.first(group), bin);
            QVERIFY(groups.size(group) > 0);
            for (const std::size_t end = bin + groups.size(group); bin < end; ++bin)
                QCOMPARE(groups.groupOf(bin), group);
        }
        QCOMPARE(bin, bins);
    }

    void theLastBinJoinsTheGroupBelow()
    {
        QCOMPARE(BinGroups(2).count(), 1U);
        QCOMPARE(BinGroups(386).count(), 385U);
        QCOMPARE(BinGroups(386).size(384), 2U);
        QCOMPARE(BinGroups(388).size(385), 2U); // 386 of a group cut short, and 387
        QCOMPARE(BinGroups(513).count(), 384U + 64U);
    }
};

QTEST_GUILESS_MAIN(TestBinGroups)
#include "tst_bingroups.moc"
