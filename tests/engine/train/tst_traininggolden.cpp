#include "engine/model/checkpoint.h"
#include "engine/model/openunmix/networkplugin.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace stemwright;
using namespace stemwright::model;

/// Steps of training against those of open-unmix-pytorch: tests/data/training/make_golden.py made weights, batches and losses.
class TestTrainingGolden : public QObject {
    Q_OBJECT

private:
    static constexpr std::size_t kSlices = 9;
    static constexpr std::size_t kExcerpts = 4;
    static constexpr double kTolerance = 1e-4; // relative
    static constexpr double kNearZero = 1e-6;  // of values whose gradient is rounding alone
    static constexpr std::array kLosses{7.182432174682617, 7.1170830726623535, 2.1037628650665283};

    static std::filesystem::path data(const std::string& name) { return std::filesystem::path(STEMWRIGHT_TEST_DATA) / "training" / name; }
    static StateDict weights(const std::string& name)
    {
        auto state = readCheckpoint(data(name));
        if (!state)
            qFatal("%s", state.error().detail.c_str());
        return std::move(*state);
    }
    static std::vector<float> batch(int step)
    {
        std::ifstream file(data("batch-" + std::to_string(step) + ".f32"), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator(file), {}};
        std::vector<float> values(bytes.size() / sizeof(float));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
        return values;
    }
    static TrainingBatch view(const std::vector<float>& values)
    {
        const std::span<const float> all(values);
        return {.slices = kSlices, .excerpts = kExcerpts, .mixture = all.first(all.size() / 2), .target = all.subspan(all.size() / 2)};
    }
    static void compare(const StateDict& wanted, const StateDict& found)
    {
        for (const auto& [name, tensor] : wanted) {
            if (name.ends_with("num_batches_tracked"))
                continue;
            QVERIFY2(found.contains(name), name.c_str());
            const Tensor& other = found.find(name)->second;
            QCOMPARE(other.shape, tensor.shape);
            for (std::size_t i = 0; i < tensor.values.size(); ++i) {
                const auto want = static_cast<double>(tensor.values[i]);
                const auto have = static_cast<double>(other.values[i]);
                QVERIFY2(
                    std::abs(want - have) <= kTolerance * std::abs(want) + kNearZero,
                    qPrintable(QStringLiteral("%1[%2]: %3 instead of %4").arg(QString::fromStdString(name)).arg(i).arg(have).arg(want)));
            }
        }
    }

private Q_SLOTS:
    void stepsAreTheReferences()
    {
        const auto plugin = networkPlugin();
        QVERIFY2(plugin, plugin ? "" : plugin.error().detail.c_str());
        const StateDict before = weights("before.pth");
        const auto shape = inferShape(before, "before.pth");
        QVERIFY(shape);
        const auto network = (*plugin)->makeTrainable(*shape, {.weights = before}, {.learningRate = 0.01, .weightDecay = 1e-3}, 1);
        QVERIFY(network);
        for (int step = 1; step <= 2; ++step) {
            const std::vector<float> values = batch(step);
            const auto loss = (*network)->step(view(values), static_cast<std::uint64_t>(step));
            QVERIFY2(loss, loss ? "" : loss.error().detail.c_str());
            const double wanted = kLosses.at(static_cast<std::size_t>(step - 1));
            QVERIFY2(std::abs(*loss / wanted - 1.0) < kTolerance, qPrintable(QString::number(*loss, 'g', 9)));
            compare(weights("after-" + std::to_string(step) + ".pth"), (*network)->state().weights);
        }
        QCOMPARE((*network)->state().steps, 2);
        const std::vector<float> values = batch(1);
        const auto judged = (*network)->loss(view(values));
        QVERIFY(judged);
        QVERIFY2(std::abs(*judged / kLosses[2] - 1.0) < kTolerance, qPrintable(QString::number(*judged, 'g', 9)));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto plugin = networkPlugin();
        QVERIFY(plugin);
        const StateDict before = weights("before.pth");
        const auto network = (*plugin)->makeTrainable(*inferShape(before, "before.pth"), {.weights = before}, {}, 1);
        QVERIFY(network);
        const std::vector<float> values = batch(1);
        TrainingBatch wrong = view(values);
        wrong.slices = kSlices + 1;
        const auto loss = (*network)->step(wrong, 1);
        QVERIFY(!loss);
        QCOMPARE(loss.error().code, Errc::ShapeMismatch);
    }
};

QTEST_GUILESS_MAIN(TestTrainingGolden)
#include "tst_traininggolden.moc"
