#include "anchormodel.h"
#include "engine/model/openunmix/networkplugin.h"
#include "plainnetwork.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace stemwright;
using namespace stemwright::model;
using namespace stemwright::test;

namespace {

Result<std::unique_ptr<Model>> anchorModel()
{
    return makeOpenUnmixModel(
        {.targets = {"vocals"}}, [](std::size_t) { return Result<StateDict>(AnchorWeights({}).state); }, makeDenseLinear);
}

/// The largest difference from the network as it is written down.
double worstAgainstPlain(const StateDict& state, std::size_t slices)
{
    const SpectrumShape shape(state);
    const std::size_t row = shape.channels * shape.bins;
    std::vector<float> magnitudes(slices * row);
    if (!FormulaMixture(static_cast<std::int64_t>(slices), shape.channels, shape.bins).magnitudes(0, magnitudes))
        qFatal("magnitudes failed");
    PlainNetwork::Rows mixture;
    for (std::size_t t = 0; t < slices; ++t)
        mixture.emplace_back(magnitudes.begin() + static_cast<std::ptrdiff_t>(t * row),
                             magnitudes.begin() + static_cast<std::ptrdiff_t>((t + 1) * row));
    const auto wanted = PlainNetwork(state).run(mixture);
    const auto found = masked({state}, static_cast<std::int64_t>(slices), 300, 2);
    double worst = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(found[i]) - wanted[i / row][i % row]));
    return worst;
}

} // namespace

class TestOpenUnmixModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAnchors_data()
    {
        QTest::addColumn<bool>("bidirectional");
        QTest::addColumn<std::vector<double>>("values"); // y[0,0,0], y[1,2,1], y[0,4,3], y[1,4,2], sum
        QTest::newRow("bidirectional") << true << std::vector{0.2491674308, 0.5623240136, 0.1391706749, 0.0128570403, 17.3415779003};
        QTest::newRow("unidirectional") << false << std::vector{0.6029270426, 0.2527422492, 0.1114979110, 0.0115661847, 17.4900565086};
    }
    void matchesAnchors()
    {
        QFETCH(bool, bidirectional);
        QFETCH(std::vector<double>, values);
        const auto y = masked({AnchorWeights({.bidirectional = bidirectional}).state}, 4, 300, 2);
        const auto at = [&](std::size_t c, std::size_t k, std::size_t m) { return static_cast<double>(y[(m * 2 + c) * 5 + k]); };
        QVERIFY(std::abs(at(0, 0, 0) - values[0]) < 1e-6);
        QVERIFY(std::abs(at(1, 2, 1) - values[1]) < 1e-6);
        QVERIFY(std::abs(at(0, 4, 3) - values[2]) < 1e-6);
        QVERIFY(std::abs(at(1, 4, 2) - values[3]) < 1e-6);
        double sum = 0.0;
        for (const float value : y)
            sum += static_cast<double>(value);
        QVERIFY2(std::abs(sum - values[4]) < 1e-5, qPrintable(QString::number(sum, 'f', 9)));
    }

    /// Blocks, windows and threads only decide who computes what.
    void divisionOfWorkDoesNotMatter()
    {
        const Variant variant{.bins = 37, .inputBins = 30, .hidden = 44};
        const StateDict state = AnchorWeights(variant).state;
        const auto whole = masked({state}, 700, 700, 1);
        const auto parts = masked({state, state, state}, 700, 64, 3);
        float worst = 0.0F;
        for (std::size_t i = 0; i < parts.size(); ++i)
            worst = std::max(worst, std::abs(parts[i] - whole[i % whole.size()]));
        QVERIFY2(worst < 2e-6F, qPrintable(QString::number(static_cast<double>(worst))));
    }

    /// A long song is computed in stretches side by side. Cells that forget soon do not notice; those that remember everything have to be
    /// followed through all stretches; in between, a stretch joins its former course on the way.
    void stretchesGiveWhatOneRunGives_data()
    {
        QTest::addColumn<float>("forgetBias");
        QTest::addColumn<bool>("bidirectional");
        QTest::newRow("forgets at once") << -3.0F << true;
        QTest::newRow("as it comes") << 0.0F << true;
        QTest::newRow("remembers for two hundred slices") << 2.5F << true;
        QTest::newRow("remembers for a thousand slices") << 4.5F << true;
        QTest::newRow("never forgets") << 14.0F << true;
        QTest::newRow("never forgets, one direction") << 14.0F << false;
    }
    void stretchesGiveWhatOneRunGives()
    {
        QFETCH(float, forgetBias);
        QFETCH(bool, bidirectional);
        constexpr std::int64_t kSlices = 1501;
        StateDict state = AnchorWeights({.hidden = 6, .layers = 2, .bidirectional = bidirectional}).state;
        for (auto& [name, tensor] : state)
            if (name.starts_with("lstm.bias_ih")) {
                const std::size_t units = tensor.values.size() / 4;
                std::fill_n(tensor.values.begin() + static_cast<std::ptrdiff_t>(units), units, forgetBias);
            }
        const double worst = worstAgainstPlain(state, kSlices);
        QVERIFY2(worst < 1e-5, qPrintable(QString::number(worst)));
    }

    /// A weight for each bin and the response of a filter are a part of the first layer.
    void whatStandsBeforeTheNetworkCounts()
    {
        StateDict state = AnchorWeights({.bins = 9, .inputBins = 7}).state;
        const auto without = masked({state}, 20, 20, 1);
        state.emplace(kPreMask, Tensor{.shape = {7}, .values = {1.0F, 0.5F, 2.0F, -0.3F, 0.0F, 1.5F, 0.8F}});
        state.emplace(kPreFilter, Tensor{.shape = {3}, .values = {0.9F, -0.4F, 0.2F}});
        QVERIFY(inferShape(state, "name"));
        const double worst = worstAgainstPlain(state, 20);
        QVERIFY2(worst < 1e-5, qPrintable(QString::number(worst)));
        QVERIFY(masked({state}, 20, 20, 1) != without);
        state.at(kPreFilter) = {.shape = {17}, .values = std::vector<float>(17)};
        QCOMPARE(inferShape(state, "name").error().code, Errc::ShapeMismatch);
    }

    /// With LibTorch and without, the same to rounding.
    void productsAgree()
    {
        const auto plugin = networkPlugin();
        if (!plugin)
            QSKIP("built without LibTorch");
        const StateDict state = AnchorWeights({.bins = 513, .inputBins = 370, .hidden = 128}).state;
        const auto own = masked({state}, 500, 300, 2);
        const auto other = masked({state}, 500, 300, 2, (*plugin)->makeLinear);
        double signal = 0.0;
        double difference = 0.0;
        for (std::size_t i = 0; i < own.size(); ++i) {
            signal += std::pow(static_cast<double>(other[i]), 2);
            difference += std::pow(static_cast<double>(own[i]) - static_cast<double>(other[i]), 2);
        }
        const double agreementDb = 10.0 * std::log10(signal / difference);
        QVERIFY2(agreementDb >= 100.0, qPrintable(QString::number(agreementDb)));
    }

    /// Targets of one model need the same spectra, not networks of the same size.
    void targetsMayDifferInSize()
    {
        const std::vector<StateDict> networks{
            AnchorWeights({.hidden = 4}).state,
            AnchorWeights({.inputBins = 5, .hidden = 12, .layers = 1}).state,
            AnchorWeights({.hidden = 7, .layers = 2, .bidirectional = false}).state,
        };
        const auto together = masked(networks, 40, 16, 2);
        auto expected = together.begin();
        for (const StateDict& network : networks)
            for (const float value : masked({network}, 40, 40, 1))
                QVERIFY(std::abs(value - *expected++) < 1e-6F);
    }

    void cancels()
    {
        auto model = anchorModel();
        QVERIFY(model.has_value());
        ThreadPool pool(2);
        std::stop_source stop;
        stop.request_stop();
        auto bottleneck = RowFile::createTemporary(std::filesystem::temp_directory_path(), (*model)->bottleneckColumns());
        QVERIFY(bottleneck.has_value());
        const Status prepared = (*model)->prepare(FormulaMixture(4, 2, 5), *bottleneck, std::filesystem::temp_directory_path(),
                                                  {.pool = pool, .stop = stop.get_token()});
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Errc::Cancelled);
    }

    /// Wherever in the first pass the stop comes, the pass ends there and leaves no file.
    void cancelsInTheMiddle_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("input layer") << 0.1;
        QTest::newRow("LSTM") << 0.4;
    }

    void cancelsInTheMiddle()
    {
        QFETCH(double, at);
        constexpr std::int64_t kSlices = 60 * 44100 / 1024; // a minute of music
        const auto model = anchorModel();
        QVERIFY(model.has_value());
        const QTemporaryDir folder;
        const std::filesystem::path scratch = folder.path().toStdString();
        ThreadPool pool(2);
        std::stop_source stop;
        std::atomic<double> furthest = 0.0;
        auto bottleneck = RowFile::createTemporary(scratch, (*model)->bottleneckColumns());
        QVERIFY(bottleneck.has_value());
        const JobContext context{.pool = pool, .stop = stop.get_token(), .progress = [&](double done) {
                                     furthest = std::max(furthest.load(), done);
                                     if (done >= at)
                                         stop.request_stop();
                                 }};
        const Status prepared = (*model)->prepare(FormulaMixture(kSlices, 2, 5), *bottleneck, scratch, context);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Errc::Cancelled);
        QVERIFY(furthest >= at && furthest < 1.0);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void handsOnErrorsOfTheWeights()
    {
        const auto model = makeOpenUnmixModel(
            {.targets = {"vocals"}}, [](std::size_t) { return Result<StateDict>(failure(Errc::Corrupt, "vocals.pth: damaged")); },
            makeDenseLinear);
        QVERIFY(!model);
        QCOMPARE(model.error(), (Error{Errc::Corrupt, "vocals.pth: damaged"}));
    }
};

QTEST_GUILESS_MAIN(TestOpenUnmixModel)
#include "tst_openunmixmodel.moc"
