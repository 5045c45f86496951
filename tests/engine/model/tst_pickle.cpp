#include "tests/engine/model/checkpointfiles.h"

#include <QTest>

#include <ctime>

using namespace stemwright;
using namespace stemwright::model;
using namespace checkpointfiles;

/// The pickle machine, through hand-written programs in the legacy container.
class TestPickle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opcodeIsRefused_data();
    void opcodeIsRefused();
    void pickleIsRefused_data();
    void pickleIsRefused();
    void viewsOfTheFirstVersionsAreRead();
    void pairsOfPython2AreRead();
    void shortProgramsCannotGrow_data();
    void shortProgramsCannotGrow();
};

void TestPickle::opcodeIsRefused_data()
{
    QTest::addColumn<QByteArray>("graph");
    const auto row = [](const char* name, const QByteArray& graph) { QTest::newRow(name) << graph; };
    row("INST", "(iposix\nsystem\n");
    row("OBJ", "(o");
    row("NEWOBJ", ")\x81");
    row("NEWOBJ_EX", "\x92");
    row("STACK_GLOBAL", "\x93");
    row("EXT1", "\x82\x01");
    row("EXT2", "\x83\x01\x01");
    row("EXT4", "\x84\x01\x01\x01\x01");
    row("PERSID", "Pstorage\n");
    row("FRAME", "\x95");
    row("STRING", "S'x'\n");
    row("UNICODE", "Vx\n");
    row("INT", "I1\n");
    row("LONG4", "\x8B\x01");
    row("BINBYTES", "B\x01");
    row("BYTEARRAY8", "\x96");
    row("SHORT_BINUNICODE", "\x8C\x01x");
    row("POP", "N0");
    row("DUP", "N2");
    row("DICT", "(d");
    row("LIST", "(l");
    row("MEMOIZE", "N\x94");
}

void TestPickle::opcodeIsRefused()
{
    QFETCH(QByteArray, graph);
    const Result<StateDict> state = parse(legacy(graph.toStdString()));
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, Errc::Unsupported);
    QVERIFY2(state.error().detail.find("opcode") != std::string::npos, state.error().detail.c_str());
}

void TestPickle::pickleIsRefused_data()
{
    QTest::addColumn<std::string>("graph");
    QTest::addColumn<Errc>("code");
    const auto row = [](const char* name, const std::string& graph, Errc code) { QTest::newRow(name) << graph << code; };
    const std::string orderedDict = "ccollections\nOrderedDict\n";
    const std::string rebuild = "ctorch._utils\n_rebuild_tensor_v2\n";
    row("not a dictionary", "N", Errc::Unsupported);
    row("a value that is no tensor", "}" + text("x") + "K\x01s", Errc::Unsupported);
    row("a numbered key", "}K\x01Ns", Errc::Unsupported);
    row("a tuple as key", "})Ns", Errc::Unsupported);
    row("the same key twice", "}(" + text("x") + "N" + text("x") + "Nu", Errc::Corrupt);
    row("a key of 257 bytes", "}" + text(std::string(257, 'k')) + "Ns", Errc::TooLarge);
    row("a text beyond the end", "X\xF0\xFF" + little<std::uint16_t>(0), Errc::Corrupt);
    row("a text of 4 GiB", "X\xFF\xFF\xFF\xFF", Errc::TooLarge);
    row("an unknown memo entry", "h\x07", Errc::Corrupt);
    row("a pop from nothing", "s", Errc::Corrupt);
    row("a pop beyond the mark", "}N(s", Errc::Corrupt);
    row("a tuple without a mark", "t", Errc::Corrupt);
    row("odd items", "}(Nu", Errc::Corrupt);
    row("two results", "NN", Errc::Corrupt);
    row("an open mark", "N(", Errc::Corrupt);
    row("items for a list", "](NNu", Errc::Corrupt);
    row("a call of a text", text("f") + ")R", Errc::Corrupt);
    row("a call of a storage type", "ctorch\nFloatStorage\n)R", Errc::Corrupt);
    row("a call without a tuple", orderedDict + "NR", Errc::Corrupt);
    row("an OrderedDict of a number", orderedDict + "K\x01\x85R", Errc::Corrupt);
    row("an OrderedDict of odd pairs", orderedDict + "](N\x85" + "e\x85R", Errc::Corrupt);
    row("a tensor of nothing", rebuild + ")R", Errc::Corrupt);
    row("a tensor of texts", rebuild + "(" + text("a") + text("b") + text("c") + text("d") + text("e") + text("f") + "tR", Errc::Corrupt);
    row("a tensor of too many arguments", rebuild + "(NNNNNNNNtR", Errc::Corrupt);
    row("a parameter without a tensor", "ctorch._utils\n_rebuild_parameter\n(N\x88}tR", Errc::Corrupt);
    row("attributes of a plain dictionary", "}}b", Errc::Unsupported);
    row("attributes that are no dictionary", orderedDict + ")RNb", Errc::Corrupt);
    row("attributes of a text", text("x") + "}b", Errc::Unsupported);
    row("a pickled module", "(" + text("module") + text("a") + text("b") + text("c") + text("d") + "tQ", Errc::Unsupported);
    row("a storage that is no tuple", "NQ", Errc::Corrupt);
    row("a storage of two sizes", "}(" + text("x") + tensor("0", 1, 0, 1) + text("y") + tensor("0", 2, 0, 1) + "u", Errc::Corrupt);
    row("a storage of negative size", "}" + text("x") + tensor("0", -1, 0, 0) + "s", Errc::Corrupt);
    row("a view beyond its storage", "}" + text("x") + tensor("0", 4, 0, 1, "(" + text("v") + number(2) + number(3) + "t") + "s",
        Errc::Corrupt);
    row("a tensor beyond its view", "}" + text("x") + tensor("0", 4, 0, 3, "(" + text("v") + number(2) + number(2) + "t") + "s",
        Errc::Corrupt);
    row("a storage that is not listed", "}" + text("x") + tensor("0", 1, 0, 1) + "s", Errc::Corrupt);
    row("a name over two lines", "ctorch\nos\nsystem\n", Errc::Unsupported);
    row("an endless name", "c" + std::string(5000, 'm'), Errc::Corrupt);
    row("protocol 4", "\x80\x04N", Errc::Unsupported);
}

void TestPickle::pickleIsRefused()
{
    QFETCH(std::string, graph);
    QFETCH(Errc, code);
    const Result<StateDict> state = parse(legacy(graph));
    QVERIFY(!state.has_value());
    QVERIFY2(state.error().code == code, state.error().detail.c_str());
    QVERIFY2(state.error().detail.starts_with("name-of-file: "), state.error().detail.c_str());
}

void TestPickle::viewsOfTheFirstVersionsAreRead()
{
    const std::string view = "(" + text("v") + number(2) + number(4) + "t";
    const std::string data =
        little<std::int64_t>(6) + little(0.0f) + little(1.0f) + little(2.0f) + little(3.0f) + little(4.0f) + little(5.0f);
    const Result<StateDict> state = parse(legacy("}" + text("x") + tensor("0", 6, 1, 3, view) + "s", "]" + text("0") + "a", data));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->at("x").values, (std::vector<float>{3.0f, 4.0f, 5.0f}));
}

void TestPickle::pairsOfPython2AreRead()
{
    const std::string pair = "U\x01x" + tensor("0", 1, 0, 1) + "\x86";
    const std::string graph = "ccollections\nOrderedDict\n]" + pair + "a\x85R";
    const Result<StateDict> state = parse(legacy(graph, "]" + text("0") + "a", little<std::int64_t>(1) + little(2.5f)));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->at("x").values, std::vector<float>{2.5f});
}

void TestPickle::shortProgramsCannotGrow_data()
{
    QTest::addColumn<std::string>("graph");
    const auto repeated = [](const std::string& part, std::size_t count) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i)
            all += part;
        return all;
    };
    std::string pairs;
    for (std::int32_t i = 0; i < 20'000; ++i)
        pairs += number(i) + "N\x86";
    // memo 0: the callee, 1: its arguments; then five bytes copy all pairs
    const std::string copies = repeated("h" + std::string(1, '\0') + "h\x01R", 100'000);
    QTest::newRow("copies of a long list of pairs")
        << "ccollections\nOrderedDict\nq" + std::string(1, '\0') + "](" + pairs + "e\x85q\x01" + copies;
    QTest::newRow("a long tuple as arguments") << "cc" + std::string("ollections\nOrderedDict\nq") + std::string(1, '\0') + "(" +
                                                      repeated("N", 90'000) + "tq\x01" + copies;
    QTest::newRow("nesting") << ")" + repeated("\x85", 700'000);
    QTest::newRow("marks") << repeated("(", 700'000);
    QTest::newRow("stack") << repeated("N", 700'000);
    QTest::newRow("memo") << "N" + [] {
        std::string puts;
        for (std::uint32_t i = 0; i < 600'000; ++i)
            puts += "r" + little(i * 4099u);
        return puts;
    }();
    QTest::newRow("large texts") << repeated("X" + little<std::uint32_t>(65'536) + std::string(65'536, 't'), 300);
    std::string storages = "}(";
    for (std::int32_t i = 0; i < 10'001; ++i)
        storages += number(i) + "(" + text("storage") + "ctorch\nFloatStorage\n" + text(std::to_string(i)) + text("cpu") + number(0) + "tQ";
    QTest::newRow("storages") << storages + "u";
}

void TestPickle::shortProgramsCannotGrow()
{
    QFETCH(std::string, graph);
    const std::clock_t begin = std::clock(); // of the processor: the machine may be busy
    const Result<StateDict> state = parse(legacy(graph));
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(!state.has_value());
    QVERIFY2(state.error().code == Errc::TooLarge || state.error().code == Errc::Corrupt, state.error().detail.c_str());
    QVERIFY2(seconds < 5.0, "takes too long to be refused");
}

QTEST_GUILESS_MAIN(TestPickle)
#include "tst_pickle.moc"
