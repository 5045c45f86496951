#include "engine/base/memoryroom.h"

#include "tests/support/childprocess.h"

#include <QTest>

using namespace stemwright;

class TestMemoryRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNeeded()
    {
        if (tests::kHasSanitizer)
            QSKIP("sanitizers need all address space");
        const tests::ChildEnd end = tests::runInChild([] {
            tests::limitMoreMemory(100'000'000);
            const Status large = checkMemory(200'000'000, "the stones");
            if (large || large.error() != Error{Errc::OutOfMemory, "the stones need 200 MB of memory, more than there is"})
                return 1;
            for (int round = 0; round < 3; ++round) // each gives back what it took
                if (!checkMemory(60'000'000, "the stones"))
                    return 2;
            return 0;
        });
        QCOMPARE(end.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestMemoryRoom)
#include "tst_memoryroom.moc"
