#include "engine/model/openunmix/denselinear.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace stemwright::model;

namespace {

LinearWeights weightsOf(std::size_t outputs, std::size_t inputs)
{
    LinearWeights weights(outputs, inputs);
    for (std::size_t i = 0; i < weights.weights.size(); ++i)
        weights.weights[i] = static_cast<float>(std::sin(1.0 + 0.37 * static_cast<double>(i)));
    for (std::size_t i = 0; i < outputs; ++i)
        weights.biases[i] = static_cast<float>(std::cos(static_cast<double>(i)));
    return weights;
}

double activated(double sum, Activation activation)
{
    return activation == Activation::Relu ? std::max(0.0, sum) : activation == Activation::Tanh ? std::tanh(sum) : sum;
}

/// Row `row` of y = activation(x W^T + b), in double.
std::vector<double> plainRow(const LinearWeights& weights, const float* x, Activation activation)
{
    std::vector<double> y;
    for (std::size_t output = 0; output < weights.outputs; ++output) {
        double sum = weights.biases[output];
        for (std::size_t input = 0; input < weights.inputs; ++input)
            sum += static_cast<double>(weights.weights[output * weights.inputs + input]) * static_cast<double>(x[input]);
        y.push_back(activated(sum, activation));
    }
    return y;
}

} // namespace

class TestDenseLinear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainLoops_data()
    {
        QTest::addColumn<std::size_t>("outputs");
        QTest::addColumn<std::size_t>("inputs");
        QTest::addColumn<std::size_t>("rows");
        const auto add = [](std::size_t outputs, std::size_t inputs, std::size_t rows) {
            QTest::addRow("%zu x %zu, %zu rows", outputs, inputs, rows) << outputs << inputs << rows;
        };
        add(1, 1, 1);
        add(1, 3, 40);
        add(15, 7, 5);
        add(16, 8, 6);
        add(17, 9, 7);
        add(47, 33, 12);
        add(64, 100, 13);
        add(65, 2, 3);
        add(129, 384, 64);
        add(512, 1487, 11);
    }
    void agreesWithPlainLoops()
    {
        QFETCH(const std::size_t, outputs);
        QFETCH(const std::size_t, inputs);
        QFETCH(const std::size_t, rows);
        const LinearWeights weights = weightsOf(outputs, inputs);
        const auto linear = makeDenseLinear(weights);
        QCOMPARE(linear->outputs(), outputs);
        QCOMPARE(linear->inputs(), inputs);
        std::vector<float> x(rows * inputs);
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = static_cast<float>(std::sin(0.71 * static_cast<double>(i)));
        for (const Activation activation : {Activation::None, Activation::Relu, Activation::Tanh}) {
            const auto y = linear->apply(x.data(), rows, activation);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(y.get()) % 64, 0U);
            for (std::size_t row = 0; row < rows; ++row) {
                const auto expected = plainRow(weights, x.data() + row * inputs, activation);
                for (std::size_t output = 0; output < outputs; ++output) {
                    const double found = y.get()[row * outputs + output];
                    QVERIFY2(std::abs(found - expected[output]) <= 1e-6 * std::sqrt(static_cast<double>(inputs)),
                             qPrintable(QStringLiteral("row %1, output %2: %3 instead of %4")
                                            .arg(row)
                                            .arg(output)
                                            .arg(found, 0, 'g', 9)
                                            .arg(expected[output], 0, 'g', 9)));
                }
            }
        }
    }

    void noRows()
    {
        const std::vector<float> x(4);
        QVERIFY(makeDenseLinear(weightsOf(3, 4))->apply(x.data(), 0, Activation::None) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestDenseLinear)
#include "tst_denselinear.moc"
