#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/draws.h"
#include "engine/train/initialweights.h"
#include "tests/engine/model/openunmix/plainnetwork.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::train;

/// What a network may learn to do with its input before the first layer: a weight for each bin, and a filter.
class TestLearnedFront : public QObject {
    Q_OBJECT

private:
    static constexpr std::size_t kSlices = 12;
    static constexpr std::size_t kBins = 9;
    static constexpr model::OpenUnmixShape kShape{.bins = kBins,
                                                  .inputBins = 7,
                                                  .channels = 2,
                                                  .hidden = 6,
                                                  .layers = 1,
                                                  .bidirectional = true,
                                                  .hasPreMask = true,
                                                  .preFilterTaps = 4};

    static std::unique_ptr<model::TrainableNetwork> network(const model::OpenUnmixShape& shape, const model::StateDict& weights)
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            qFatal("%s", plugin.error().detail.c_str());
        auto made = (*plugin)->makeTrainable(shape, {.weights = weights}, {.learningRate = 0.0, .weightDecay = 0.0}, 1);
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return std::move(*made);
    }
    std::vector<float> m_mixture;
    std::vector<float> m_target;
    model::TrainingBatch batch() const { return {.slices = kSlices, .excerpts = 1, .mixture = m_mixture, .target = m_target}; }

private Q_SLOTS:
    void initTestCase()
    {
        Draws draws(3);
        for (std::size_t i = 0; i < kSlices * 2 * kBins; ++i) {
            m_mixture.push_back(static_cast<float>(draws.between(0.1, 2.0)));
            m_target.push_back(static_cast<float>(draws.fraction()) * m_mixture.back());
        }
    }

    void atFirstItChangesNothing()
    {
        model::StateDict weights = initialWeights(kShape, {}, 7);
        QVERIFY(model::inferShape(weights, "initial") == kShape);
        const double with = *network(kShape, weights)->loss(batch());
        weights.erase(model::kPreMask);
        weights.erase(model::kPreFilter);
        model::OpenUnmixShape plain = kShape;
        plain.hasPreMask = false;
        plain.preFilterTaps = 0;
        QVERIFY(model::inferShape(weights, "plain") == plain);
        const double without = *network(plain, weights)->loss(batch());
        QVERIFY2(std::abs(with - without) < 1e-6, qPrintable(QStringLiteral("%1 %2").arg(with).arg(without)));
    }

    void lossIsThatOfTheWrittenDownNetwork()
    {
        model::StateDict weights = initialWeights(kShape, {}, 7);
        Draws draws(1);
        for (auto& [name, tensor] : weights)
            for (float& value : tensor.values)
                value += static_cast<float>(draws.between(-0.5, 0.5));
        test::PlainNetwork::Rows mixture;
        for (std::size_t slice = 0; slice < kSlices; ++slice)
            mixture.emplace_back(m_mixture.begin() + static_cast<std::ptrdiff_t>(slice * 2 * kBins),
                                 m_mixture.begin() + static_cast<std::ptrdiff_t>((slice + 1) * 2 * kBins));
        const auto estimate = test::PlainNetwork(weights).run(mixture);
        double wanted = 0.0;
        for (std::size_t i = 0; i < m_target.size(); ++i)
            wanted += std::pow(estimate[i / (2 * kBins)][i % (2 * kBins)] - static_cast<double>(m_target[i]), 2) /
                      static_cast<double>(m_target.size());
        const double found = *network(kShape, weights)->loss(batch());
        QVERIFY2(std::abs(found / wanted - 1.0) < 1e-5, qPrintable(QStringLiteral("%1 for %2").arg(found).arg(wanted)));
    }

    /// The first step's moments against the loss on both sides of each number.
    void itsGradientsAreThoseOfTheLoss()
    {
        const model::StateDict weights = initialWeights(kShape, {}, 7);
        const auto learner = network(kShape, weights);
        QVERIFY(learner->step(batch(), 1));
        const model::StateDict moments = learner->state().firstMoments; // a tenth of the gradient
        double largest = 0.0;
        for (const char* name : {model::kPreMask, model::kPreFilter})
            for (std::size_t i = 0; i < moments.at(name).values.size(); ++i) {
                const auto moved = [&](float by) {
                    model::StateDict other = weights;
                    other.at(name).values[i] += by;
                    return *network(kShape, other)->step(batch(), 1); // the loss before, with the batch's statistics
                };
                const double gradient = 10.0 * static_cast<double>(moments.at(name).values[i]);
                const double slope = (moved(1e-2F) - moved(-1e-2F)) / 2e-2;
                largest = std::max(largest, std::abs(slope));
                QVERIFY2(std::abs(gradient - slope) < 1e-3 + 0.03 * std::abs(slope),
                         qPrintable(QStringLiteral("%1[%2]: %3 for %4").arg(QLatin1String(name)).arg(i).arg(gradient).arg(slope)));
            }
        QVERIFY2(largest > 1e-2, qPrintable(QString::number(largest)));
    }
};

QTEST_GUILESS_MAIN(TestLearnedFront)
#include "tst_learnedfront.moc"
