#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/draws.h"
#include "engine/train/initialweights.h"
#include "tests/engine/model/openunmix/plainxumx.h"
#include "tests/engine/train/plainloss.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::train;

/// The network that learns, on excerpts small enough to be followed step by step in double.
class TestXUmxTraining : public QObject {
    Q_OBJECT

private:
    static constexpr test::PlainStft kStft{.window = 16, .hop = 4};
    static constexpr std::size_t kBins = 9, kFrames = 42, kKept = 40, kSlices = 11, kExcerpts = 2, kTargets = 3;

    static model::XUmxShape shape(std::size_t layers)
    {
        return {.bins = kBins, .inputBins = 7, .hidden = 6, .layers = layers, .targets = {"vocals", "bass", "other"}};
    }
    /// Nothing is left at the round numbers that networks begin with.
    static model::StateDict weights(std::size_t layers)
    {
        model::StateDict state = initialXUmxWeights(shape(layers), {}, 7);
        Draws draws(1);
        for (auto& [name, tensor] : state)
            for (float& value : tensor.values)
                value += name.ends_with(".window") ? 0.0F : static_cast<float>(draws.between(-0.3, 0.3));
        return state;
    }
    static std::unique_ptr<model::TrainableNetwork> network(const model::StateDict& weights, std::size_t layers, model::XUmxLoss loss)
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            qFatal("%s", plugin.error().detail.c_str());
        auto made = (*plugin)->makeTrainableXUmx({.shape = shape(layers), .hop = kStft.hop, .loss = loss}, {.weights = weights},
                                                 {.learningRate = 0.0, .weightDecay = 0.0}, 1);
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return std::move(*made);
    }

    /// Sounds by chance, and what a network takes of them.
    struct Excerpts {
        std::vector<std::vector<test::Signal>> sounds; ///< [excerpt * 2 + channel][target][frames], those that are kept
        std::vector<test::Spectrum> mixtures;          ///< [excerpt * 2 + channel]
        std::vector<std::vector<test::Spectrum>> targets;
        std::vector<float> mixture, target, frames;
        std::vector<std::complex<float>> spectrum;

        model::TrainingBatch view() const
        {
            return {.slices = kSlices, .excerpts = kExcerpts, .mixture = mixture, .target = target, .spectrum = spectrum, .sounds = frames};
        }
    };
    static Excerpts excerpts()
    {
        Draws draws(3);
        Excerpts made;
        for (std::size_t row = 0; row < 2 * kExcerpts; ++row) {
            std::vector<test::Signal> sounds(kTargets, test::Signal(kFrames));
            for (test::Signal& sound : sounds)
                for (double& value : sound)
                    value = draws.between(-1.0, 1.0);
            made.mixtures.push_back(kStft.forward(test::sumOf(sounds, ~0U)));
            auto& targets = made.targets.emplace_back();
            for (test::Signal& sound : sounds) {
                targets.push_back(kStft.forward(sound));
                sound.resize(kKept);
            }
            made.sounds.push_back(std::move(sounds));
        }
        const auto place = [](const auto& spectrumOfRow, auto take) {
            for (std::size_t slice = 0; slice < kSlices; ++slice)
                for (std::size_t row = 0; row < 2 * kExcerpts; ++row)
                    for (const std::complex<double>& bin : spectrumOfRow(row)[slice])
                        take(bin);
        };
        place([&](std::size_t row) -> const test::Spectrum& { return made.mixtures[row]; },
              [&](const std::complex<double>& bin) {
                  made.spectrum.emplace_back(static_cast<float>(bin.real()), static_cast<float>(bin.imag()));
                  made.mixture.push_back(static_cast<float>(std::abs(bin)));
              });
        for (std::size_t of = 0; of < kTargets; ++of) {
            place([&](std::size_t row) -> const test::Spectrum& { return made.targets[row][of]; },
                  [&](const std::complex<double>& bin) { made.target.push_back(static_cast<float>(std::abs(bin))); });
            for (const auto& row : made.sounds)
                for (const double value : row[of])
                    made.frames.push_back(static_cast<float>(value));
        }
        return made;
    }

    /// The loss, written down.
    static double plainLoss(const model::StateDict& weights, std::size_t layers, const Excerpts& made, const model::XUmxLoss& loss)
    {
        const test::PlainXUmx network(weights, shape(layers).targets);
        std::vector<test::Signal> estimates(kTargets), truths(kTargets);
        std::vector<std::vector<test::Signal>> sounds;
        for (std::size_t excerpt = 0; excerpt < kExcerpts; ++excerpt) {
            test::PlainXUmx::Rows mixture(kSlices);
            for (std::size_t slice = 0; slice < kSlices; ++slice)
                for (std::size_t channel = 0; channel < 2; ++channel)
                    for (const auto& bin : made.mixtures[2 * excerpt + channel][slice])
                        mixture[slice].push_back(std::abs(bin));
            const auto masks = network.masks(mixture);
            for (std::size_t channel = 0; channel < 2; ++channel) {
                const std::size_t row = 2 * excerpt + channel;
                auto& ofRow = sounds.emplace_back();
                for (std::size_t of = 0; of < kTargets; ++of) {
                    test::Spectrum found = made.mixtures[row];
                    for (std::size_t slice = 0; slice < kSlices; ++slice)
                        for (std::size_t bin = 0; bin < kBins; ++bin) {
                            found[slice][bin] *= masks[of][slice][channel * kBins + bin];
                            estimates[of].push_back(std::abs(found[slice][bin]));
                            truths[of].push_back(std::abs(made.targets[row][of][slice][bin]));
                        }
                    ofRow.push_back(kStft.inverse(found));
                }
            }
        }
        return test::plainMagnitudeLoss(estimates, truths, loss.combines) +
               loss.soundWeight * test::plainSoundLoss(sounds, made.sounds, loss.combines);
    }

    /// How much of `along` is in the estimate of a target. Where each target is judged alone, by its mean squared error, it follows from
    /// what the loss is with `along` as the truth, and with silence.
    static double estimateAlong(const model::StateDict& weights, const Excerpts& made, std::size_t of, const std::vector<float>& along)
    {
        const auto judge = network(weights, 1, {.combines = false, .soundWeight = 0.0});
        std::vector<float> truth(kTargets * along.size());
        const auto loss = [&] {
            return *judge->loss({.slices = kSlices, .excerpts = kExcerpts, .mixture = made.mixture, .target = truth});
        };
        const double silent = loss();
        std::ranges::copy(along, truth.begin() + static_cast<std::ptrdiff_t>(of * along.size()));
        double energy = 0.0;
        for (const float value : along)
            energy += static_cast<double>(value * value) / static_cast<double>(along.size());
        return (energy - static_cast<double>(kTargets) * (loss() - silent)) / 2.0;
    }

private Q_SLOTS:
    /// Spec open-unmix 11.6, and an inverse that undoes the transform.
    void writtenDownFormulasMeetTheirAnchors()
    {
        test::Signal truth, mixture, estimate;
        for (int n = 0; n < 200; ++n) {
            truth.push_back(std::sin(0.1 * n));
            mixture.push_back(truth.back() + 0.5 * std::cos(0.37 * n));
            estimate.push_back(0.9 * truth.back() + 0.1 * std::cos(0.37 * n));
        }
        QVERIFY(std::abs(test::weightedSdr(truth, estimate, mixture) + 0.9889358017) < 1e-9);
        const test::Signal back = kStft.inverse(kStft.forward(truth));
        for (std::size_t n = 0; n < back.size(); ++n)
            QVERIFY(std::abs(back[n] - truth[n]) < 1e-12);
    }

    void lossIsTheOneWrittenDown_data()
    {
        QTest::addColumn<bool>("combines");
        QTest::addColumn<double>("soundWeight");
        QTest::newRow("magnitudes") << false << 0.0;
        QTest::newRow("combined magnitudes") << true << 0.0;
        QTest::newRow("waveforms") << false << 10.0;
        QTest::newRow("all") << true << 10.0;
        QTest::newRow("waveforms above all") << true << 1000.0;
    }

    void lossIsTheOneWrittenDown()
    {
        QFETCH(bool, combines);
        QFETCH(double, soundWeight);
        const model::XUmxLoss loss{.combines = combines, .soundWeight = soundWeight};
        const Excerpts made = excerpts();
        const auto judged = network(weights(2), 2, loss)->loss(made.view());
        QVERIFY2(judged, judged ? "" : judged.error().detail.c_str());
        const double wanted = plainLoss(weights(2), 2, made, loss);
        QVERIFY2(std::abs(*judged / wanted - 1.0) < 1e-5, qPrintable(QStringLiteral("%1 for %2").arg(*judged).arg(wanted)));
    }

    /// Masks that give each target all of the mixture, where the others are silent: its sums are found, and what is left is none.
    void silenceGivesNumbers()
    {
        Excerpts made = excerpts();
        std::ranges::fill(made.frames, 0.0F);
        for (const bool combines : {false, true}) {
            const auto learner = network(weights(1), 1, {.combines = combines});
            QVERIFY(std::isfinite(*learner->step(made.view(), 1)));
            for (const auto& [name, moment] : learner->state().firstMoments)
                QVERIFY2(std::ranges::all_of(moment.values, [](float value) { return std::isfinite(value); }), name.c_str());
        }
    }

    void equalNetworksGiveEqualMasks()
    {
        const Excerpts made = excerpts();
        std::vector<float> along(made.mixture.size());
        Draws draws(5);
        for (float& value : along)
            value = static_cast<float>(draws.between(-3.0, 3.0));
        model::StateDict equal = weights(1);
        for (auto& [name, tensor] : equal)
            for (const std::string other : {"bass", "other"})
                if (const std::size_t at = name.find(other); at != std::string::npos)
                    tensor = equal.at(std::string(name).replace(at, other.size(), "vocals"));
        const double first = estimateAlong(equal, made, 0, along);
        for (const std::size_t of : {1U, 2U})
            QVERIFY(std::abs(estimateAlong(equal, made, of, along) - first) < 1e-4);

        for (const char* before : {"layer_enc.vocals.enc.0.weight", "layer_lstm.vocals.weight_ih_l0", "mean_scale.input_mean_vocals"}) {
            model::StateDict moved = equal;
            for (float& value : moved.at(before).values)
                value += 1.0F;
            const double change = std::abs(estimateAlong(moved, made, 1, along) - first); // over the bridges
            QVERIFY2(change > 1e-3, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(before)).arg(change)));
        }
        model::StateDict behind = equal;
        for (float& value : behind.at("mean_scale.output_mean_vocals").values)
            value += 0.5F;
        QVERIFY(std::abs(estimateAlong(behind, made, 0, along) - first) > 1e-2);
        QVERIFY(std::abs(estimateAlong(behind, made, 1, along) - first) < 1e-4);
    }

    /// The first step's moments against the loss on both sides of each number.
    void gradientsAreThoseOfTheLoss()
    {
        const Excerpts made = excerpts();
        const model::StateDict all = weights(1); // without a second layer, nothing is left out by chance
        const auto learner = network(all, 1, {});
        QVERIFY(learner->step(made.view(), 1));
        const model::StateDict moments = learner->state().firstMoments; // a tenth of the gradient
        double largest = 0.0;
        for (const char* name : {"layer_enc.vocals.enc.0.weight", "layer_lstm.other.weight_ih_l0", "layer_dec.bass.dec.3.weight",
                                 "mean_scale.output_mean_other", "mean_scale.input_scale_bass"})
            for (std::size_t i = 0; i < moments.at(name).values.size(); i += 5) {
                const double gradient = 10.0 * static_cast<double>(moments.at(name).values[i]);
                const auto moved = [&](float by) {
                    model::StateDict other = all;
                    other.at(name).values[i] += by;
                    return *network(other, 1, {})->step(made.view(), 1); // the loss before, with the batch's statistics
                };
                const double slope = (moved(2e-3F) - moved(-2e-3F)) / 4e-3;
                largest = std::max(largest, std::abs(slope));
                QVERIFY2(std::abs(gradient - slope) < 5e-3 + 0.03 * std::abs(slope),
                         qPrintable(QStringLiteral("%1[%2]: %3 for %4").arg(QLatin1String(name)).arg(i).arg(gradient).arg(slope)));
            }
        QVERIFY2(largest > 0.1, qPrintable(QString::number(largest)));
    }

    /// Spec open-unmix 7.13.
    void weightsAreCalledAsTheReferences()
    {
        const std::vector<std::string> targets{"vocals", "drums", "bass", "other"};
        const model::XUmxShape usual{.bins = 2049, .inputBins = 1487, .hidden = 512, .layers = 3, .targets = targets};
        const model::StateDict initial = initialXUmxWeights(usual, {}, 1);
        std::size_t parameters = 0;
        for (const auto& [name, tensor] : initial)
            if (!name.contains(".running_") && !name.ends_with(".window"))
                parameters += tensor.values.size();
        QCOMPARE(parameters, 35'573'392U);
        const auto inferred = model::inferXUmxShape(initial, "initial");
        QVERIFY2(inferred, inferred ? "" : inferred.error().detail.c_str());
        QVERIFY(*inferred == usual);

        const auto learner = network(weights(1), 1, {});
        QVERIFY(learner->step(excerpts().view(), 1));
        const model::StateDict learned = learner->state().weights;
        QCOMPARE(learned.size(), 2U + 3U * 30U); // 46 for each target with three layers
        QCOMPARE(learned.at("layer_dec.bass.dec.4.num_batches_tracked").values, std::vector<float>{1.0F});
        QCOMPARE(learned.at("decoder.window").values, weights(1).at("encoder.0.window").values);
        QVERIFY(model::inferXUmxShape(learned, "learned"));
    }

    void whatDoesNotFitIsRefused()
    {
        const Excerpts made = excerpts();
        model::TrainingBatch batch = made.view();
        batch.sounds = batch.sounds.subspan(1);
        const auto refused = network(weights(1), 1, {})->step(batch, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::ShapeMismatch);
        QVERIFY(network(weights(1), 1, {.soundWeight = 0.0})->step(batch, 1)); // nobody asks for them
        model::StateDict without = weights(1);
        without.erase("layer_dec.bass.dec.3.weight");
        QCOMPARE(model::inferXUmxShape(without, "file").error().code, Errc::Unsupported);
        without = weights(1);
        without.at("encoder.0.window").shape = {15};
        QCOMPARE(model::inferXUmxShape(without, "file").error().code, Errc::ShapeMismatch);
        without = weights(1);
        without.emplace("mean_scale.input_mean_drums", without.at("mean_scale.input_mean_bass"));
        QCOMPARE(model::inferXUmxShape(without, "file").error().code, Errc::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestXUmxTraining)
#include "tst_xumxtraining.moc"
