#include "engine/model/checkpoint.h"
#include "engine/model/checkpoint/safetensorswriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

using namespace stemwright;
using namespace stemwright::model;

namespace {

constexpr std::int64_t kRows = 70;
constexpr std::int64_t kColumns = 60;

/// A matrix large enough for eight bits, with rows of different size and one of zeros; a small one; a row.
StateDict network()
{
    StateDict state;
    Tensor large{.shape = {kRows, kColumns}, .values = {}};
    for (std::int64_t i = 0; i < kRows * kColumns; ++i) {
        const std::int64_t row = i / kColumns;
        large.values.push_back(row == 3 ? 0.0F : static_cast<float>(std::sin(0.7 * static_cast<double>(i))) * static_cast<float>(1 + row));
    }
    state["large.weight"] = std::move(large);
    state["small.weight"] = {.shape = {2, 3}, .values = {1.0F, 0.1F, -0.3F, 1e-9F, 5.0F, 7.7F}};
    state["bias"] = {.shape = {3}, .values = {0.1F, 0.2F, 0.3F}};
    return state;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Result<StateDict> parsed(const std::string& content) { return parseCheckpoint(std::as_bytes(std::span(content)), "FILE"); }

} // namespace

class TestSafetensorsWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { std::filesystem::remove(file()); }

    void floatsComeBackAsTheyWere()
    {
        const StateDict state = network();
        QVERIFY(writeSafetensors(file(), state, StoredRows::Float).has_value());
        const auto read = readCheckpoint(file());
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->size(), state.size());
        for (const auto& [name, tensor] : state) {
            QCOMPARE(read->at(name).shape, tensor.shape);
            QCOMPARE(read->at(name).values, tensor.values);
        }
    }

    void largeMatricesComeBackToHalfAStep()
    {
        const StateDict state = network();
        QVERIFY(writeSafetensors(file(), state, StoredRows::EightBits).has_value());
        QVERIFY(std::filesystem::file_size(file()) < kRows * kColumns + 4 * kRows + 1000);
        const auto read = readCheckpoint(file());
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->size(), state.size());
        QCOMPARE(read->at("small.weight").values, state.at("small.weight").values);
        QCOMPARE(read->at("bias").values, state.at("bias").values);
        const auto& from = state.at("large.weight").values;
        const auto& to = read->at("large.weight").values;
        QCOMPARE(to.size(), from.size());
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto begin = from.begin() + static_cast<std::ptrdiff_t>(row * kColumns);
            const float largest =
                std::abs(*std::max_element(begin, begin + kColumns, [](float a, float b) { return std::abs(a) < std::abs(b); }));
            for (std::size_t i = row * kColumns; i < (row + 1) * kColumns; ++i)
                QVERIFY(std::abs(to[i] - from[i]) <= largest / 127.0F * 0.5001F);
        }
    }

    void whatCannotBeStoredIsRefused()
    {
        StateDict state = network();
        state["large.weight.scale"] = {.shape = {1}, .values = {1.0F}};
        QCOMPARE(writeSafetensors(file(), state, StoredRows::EightBits).error().code, Errc::Unsupported);
        state = network();
        state["bias"].values[1] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(writeSafetensors(file(), state, StoredRows::EightBits).error().code, Errc::Unsupported);
        QVERIFY(!std::filesystem::exists(file()));
    }

    void damagedScalesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        // Texts of the same length, so that all else stays in its place.
        QTest::newRow("one too few") << QByteArray("\"shape\":[70]") << QByteArray("\"shape\":[69]");
        QTest::newRow("integers") << QByteArray("\"dtype\":\"F32\",\"shape\":[70]") << QByteArray("\"dtype\":\"I32\",\"shape\":[70]");
        QTest::newRow("matrix and scales swapped") << QByteArray("\"shape\":[70,60]") << QByteArray("\"shape\":[60,70]");
        QTest::newRow("three axes") << QByteArray("\"shape\":[70,60]") << QByteArray("\"shape\":[7,600]");
    }
    void damagedScalesAreRefused()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QVERIFY(writeSafetensors(file(), network(), StoredRows::EightBits).has_value());
        std::string content = contentOf(file());
        const std::size_t at = content.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        content.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        const auto read = parsed(content);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Corrupt);
        QVERIFY2(read.error().detail.starts_with("FILE: "), read.error().detail.c_str());
    }

    void impossibleScalesAreRefused_data()
    {
        QTest::addColumn<float>("scale");
        QTest::newRow("negative") << -1.0F;
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
        QTest::newRow("no number") << std::numeric_limits<float>::quiet_NaN();
    }
    void impossibleScalesAreRefused()
    {
        QFETCH(const float, scale);
        StateDict state;
        state["large.weight"] = network().at("large.weight"); // its scales are then the end of the file
        QVERIFY(writeSafetensors(file(), state, StoredRows::EightBits).has_value());
        std::string content = contentOf(file());
        content.replace(content.size() - sizeof(scale), sizeof(scale), std::string(reinterpret_cast<const char*>(&scale), sizeof(scale)));
        QCOMPARE(parsed(content).error().code, Errc::Corrupt);
    }

    void everyTruncationIsRefused()
    {
        QVERIFY(writeSafetensors(file(), network(), StoredRows::EightBits).has_value());
        const std::string content = contentOf(file());
        for (std::size_t size = 0; size < content.size(); size += 97)
            QVERIFY(!parsed(content.substr(0, size)));
        QVERIFY(parsed(content).has_value());
    }

    /// Integers that nothing scales are integers.
    void integersAloneStayAsTheyAre()
    {
        const std::string header = R"({"a":{"dtype":"I8","shape":[1,2],"data_offsets":[0,2]}})";
        const auto read = parsed(std::string{static_cast<char>(header.size()), 0, 0, 0, 0, 0, 0, 0} + header + "\x03\xfe");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->at("a").values, (std::vector<float>{3.0F, -2.0F}));
    }

private:
    std::filesystem::path file() const { return std::filesystem::path(m_folder.path().toStdString()) / "weights.safetensors"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSafetensorsWriter)
#include "tst_safetensorswriter.moc"
