#include "tests/engine/model/checkpointfiles.h"

#include <QTest>

#include <algorithm>

using namespace stemwright;
using namespace stemwright::model;
using namespace checkpointfiles;

namespace {

/// A file; the header's quotation marks are written as ' here.
std::string container(std::string header, const std::string& data)
{
    std::ranges::replace(header, '\'', '"');
    return little(static_cast<std::uint64_t>(header.size())) + header + data;
}

/// The header's entry for one tensor.
std::string field(const std::string& name, const std::string& dtype, const std::string& shape, const std::string& offsets)
{
    return "'" + name + "':{'dtype':'" + dtype + "','shape':[" + shape + "],'data_offsets':[" + offsets + "]}";
}

std::string emptyTensors(int count)
{
    std::string all = field("0", "F32", "0", "0,0");
    for (int i = 1; i < count; ++i)
        all += "," + field(std::to_string(i), "F32", "0", "0,0");
    return all;
}

std::string zeros(std::size_t count) { return std::string(count, '\0'); }

} // namespace

/// The rules of promise D6 and the seven abuses that the format's authors list.
class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTensorsInAnyOrder();
    void readsEveryType_data();
    void readsEveryType();
    void readsScalarsAndEmptyTensors();
    void limitsAreAllowed_data();
    void limitsAreAllowed();
    void isRefused_data();
    void isRefused();
    void deepHeaderIsRefusedWithoutATree();
};

void TestSafetensors::readsTensorsInAnyOrder()
{
    const std::string header =
        "{" + field("b", "F32", "2", "4,12") + ",'__metadata__':{'format':'pt','shape':'odd'}," + field("a", "F32", "1,1", "0,4") + "}   ";
    const Result<StateDict> state = parse(container(header, little(1.5f) + little(-2.5f) + little(3.5f)));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->size(), std::size_t(2));
    QCOMPARE(state->at("a").values, std::vector<float>{1.5f});
    QCOMPARE(state->at("a").shape, (std::vector<std::int64_t>{1, 1}));
    QCOMPARE(state->at("b").values, (std::vector<float>{-2.5f, 3.5f}));
}

void TestSafetensors::readsEveryType_data()
{
    QTest::addColumn<std::string>("data");
    QTest::addColumn<float>("value");
    QTest::newRow("F64") << little(0.1) << 0.1f;
    QTest::newRow("F32") << little(-7.25f) << -7.25f;
    QTest::newRow("F16") << little<std::uint16_t>(0xC500) << -5.0f;
    QTest::newRow("BF16") << little<std::uint16_t>(0x3FC0) << 1.5f;
    QTest::newRow("I64") << little<std::int64_t>(-3'000'000'000) << -3e9f;
    QTest::newRow("U64") << little<std::uint64_t>(1ull << 63) << 9223372036854775808.0f;
    QTest::newRow("I32") << little<std::int32_t>(-70'000) << -70'000.0f;
    QTest::newRow("U32") << little<std::uint32_t>(0x80000000) << 2147483648.0f;
    QTest::newRow("I16") << little<std::int16_t>(-300) << -300.0f;
    QTest::newRow("U16") << little<std::uint16_t>(65535) << 65535.0f;
    QTest::newRow("I8") << little<std::int8_t>(-2) << -2.0f;
    QTest::newRow("U8") << little<std::uint8_t>(254) << 254.0f;
    QTest::newRow("BOOL") << little<std::uint8_t>(1) << 1.0f;
}

void TestSafetensors::readsEveryType()
{
    QFETCH(std::string, data);
    QFETCH(float, value);
    const std::string header = "{" + field("x", QTest::currentDataTag(), "2", "0," + std::to_string(2 * data.size())) + "}";
    const Result<StateDict> state = parse(container(header, data + data));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->at("x").values, (std::vector<float>{value, value}));
}

void TestSafetensors::readsScalarsAndEmptyTensors()
{
    const std::string header = "{" + field("none", "F32", "0,7", "0,0") + "," + field("scalar", "F32", "", "0,4") + "}";
    const Result<StateDict> state = parse(container(header, little(9.0f)));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QVERIFY(state->at("none").values.empty());
    QCOMPARE(state->at("none").shape, (std::vector<std::int64_t>{0, 7}));
    QVERIFY(state->at("scalar").shape.empty());
    QCOMPARE(state->at("scalar").values, std::vector<float>{9.0f});
}

void TestSafetensors::limitsAreAllowed_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::size_t>("tensors");
    QTest::newRow("10,000 tensors") << "{" + emptyTensors(10'000) + "}" << std::size_t(10'000);
    QTest::newRow("and metadata") << "{'__metadata__':{}," + emptyTensors(10'000) + "}" << std::size_t(10'000);
    QTest::newRow("name of 256 bytes") << "{" + field(std::string(256, 'n'), "F32", "0", "0,0") + "}" << std::size_t(1);
    QTest::newRow("eight dimensions") << "{" + field("a", "F32", "0,1,1,1,1,1,1,1", "0,0") + "}" << std::size_t(1);
    std::string blanks;
    blanks.resize(10'000'000 - 2, ' ');
    QTest::newRow("header of 10 MB") << "{" + blanks + "}" << std::size_t(0);
}

void TestSafetensors::limitsAreAllowed()
{
    QFETCH(std::string, header);
    QFETCH(std::size_t, tensors);
    const Result<StateDict> state = parse(container(header, ""));
    QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
    QCOMPARE(state->size(), tensors);
}

void TestSafetensors::isRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Errc>("code");
    const auto row = [](const char* name, const std::string& header, std::size_t dataBytes, Errc code = Errc::Corrupt) {
        QTest::newRow(name) << container(header, zeros(dataBytes)) << code;
    };
    QTest::newRow("header length beyond the file") << little<std::uint64_t>(4096) + "{}" << Errc::Corrupt;
    QTest::newRow("header length beyond the limit") << little<std::uint64_t>(10'000'001) + "{}" << Errc::TooLarge;
    QTest::newRow("header length of 2^64-1") << little<std::uint64_t>(~0ull) + "{}" << Errc::TooLarge;
    row("hole at the beginning", "{" + field("a", "F32", "1", "4,8") + "}", 8);
    row("hole in the middle", "{" + field("a", "F32", "1", "0,4") + "," + field("b", "F32", "1", "8,12") + "}", 12);
    row("data at the end that nobody owns", "{" + field("a", "F32", "1", "0,4") + "}", 8);
    row("range beyond the end", "{" + field("a", "F32", "2", "0,8") + "}", 4);
    row("overlap", "{" + field("a", "F32", "2", "0,8") + "," + field("b", "F32", "1", "4,8") + "}", 8);
    row("the same range twice", "{" + field("a", "F32", "1", "0,4") + "," + field("b", "F32", "1", "0,4") + "}", 4);
    row("range backwards", "{" + field("a", "F32", "1", "4,0") + "}", 4);
    row("range too small for the shape", "{" + field("a", "F32", "2", "0,4") + "}", 4);
    row("overflowing shape", "{" + field("a", "F32", "4294967296,4294967296", "0,0") + "}", 0);
    row("overflowing bytes", "{" + field("a", "F64", "2305843009213693952", "0,0") + "}", 0);
    row("shape beyond 63 bits", "{" + field("a", "U8", "9223372036854775808,0", "0,0") + "}", 0);
    row("negative shape", "{" + field("a", "F32", "-1", "0,4") + "}", 4);
    row("broken number in the shape", "{" + field("a", "F32", "1.0", "0,4") + "}", 4);
    row("nine dimensions", "{" + field("a", "F32", "1,1,1,1,1,1,1,1,1", "0,4") + "}", 4, Errc::TooLarge);
    row("three offsets", "{" + field("a", "F32", "1", "0,4,8") + "}", 4);
    row("unknown type", "{" + field("a", "F8_E4M3", "4", "0,4") + "}", 4, Errc::Unsupported);
    row("name of 257 bytes", "{" + field(std::string(257, 'n'), "F32", "1", "0,4") + "}", 4, Errc::TooLarge);
    row("the same name twice", "{" + field("a", "F32", "1", "0,4") + "," + field("a", "F32", "1", "0,4") + "}", 4);
    row("the same field twice", "{'a':{'dtype':'F32','dtype':'F32','shape':[1],'data_offsets':[0,4]}}", 4);
    row("missing field", "{'a':{'dtype':'F32','shape':[1]}}", 0);
    row("unknown field", "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'code':'x'}}", 4);
    row("type that is a number", "{'a':{'dtype':1,'shape':[1],'data_offsets':[0,4]}}", 4);
    row("shape that is a text", "{'a':{'dtype':'F32','shape':'1','data_offsets':[0,4]}}", 4);
    row("shape in a shape", "{'a':{'dtype':'F32','shape':[[1]],'data_offsets':[0,4]}}", 4);
    row("object in a tensor", "{'a':{'dtype':{},'shape':[1],'data_offsets':[0,4]}}", 4);
    row("tensor that is a list", "{'a':[1,2]}", 0);
    row("metadata that are no texts", "{'__metadata__':{'a':1}}", 0);
    row("null", "{'a':null}", 0);
    row("cut JSON", "{'a':{'dtype':", 0);
    row("text after the object", "{} {}", 0);
    row("invalid UTF-8", "{'\xFF':{}}", 0);
    row("more than 10,000 tensors", "{" + emptyTensors(10'001) + "}", 0, Errc::TooLarge);
    row("more than 10,000 tensors and metadata", "{'__metadata__':{}," + emptyTensors(10'001) + "}", 0, Errc::TooLarge);
}

void TestSafetensors::isRefused()
{
    QFETCH(std::string, bytes);
    QFETCH(Errc, code);
    const Result<StateDict> state = parse(bytes);
    QVERIFY(!state.has_value());
    QVERIFY2(state.error().code == code, state.error().detail.c_str());
    QVERIFY2(state.error().detail.starts_with("name-of-file: "), state.error().detail.c_str());
}

void TestSafetensors::deepHeaderIsRefusedWithoutATree()
{
    std::string header = "{'a':";
    header.resize(9'000'000, '[');
    const Result<StateDict> state = parse(container(header, ""));
    QVERIFY(!state.has_value());
    QCOMPARE(state.error().code, Errc::Corrupt);
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
