#include "app/cli/settings.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::cli;
using separate::Residual;

namespace {

const std::vector<std::string> kTargets{"vocals", "drums", "bass", "other"};

model::ModelInfo network(std::vector<std::string> targets = kTargets)
{
    return {.id = "umxl", .architecture = "open-unmix", .targets = std::move(targets)};
}

model::ModelInfo classic() { return {.id = "classic", .architecture = "classic", .targets = kTargets}; }

/// "name=0+1|name=2"
QString outputs(const Settings& settings)
{
    QStringList list;
    for (const Output& output : settings.outputs) {
        QStringList stems;
        for (const std::size_t stem : output.stems)
            stems += QString::number(stem);
        list += QString::fromStdString(output.name) + QLatin1Char('=') + stems.join(QLatin1Char('+'));
    }
    return list.join(QLatin1Char('|'));
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void residualFollowsTheOptionAndTheModel();
    void singleTargetIsNotFiltered();
    void builtInMethodWritesTheTargetsThatAreWanted();
    void aggregates();
    void refusesUnknownNames();
    void saysWhichModelIsUsed();
};

void TestSettings::defaults()
{
    const auto settings = settle({}, network());
    QVERIFY(settings);
    QCOMPARE(settings->separation.iterations, std::size_t{1});
    QCOMPARE(settings->separation.windowSlices, std::size_t{300});
    QCOMPARE(settings->separation.residual, Residual::Remainder);
    QCOMPARE(outputs(*settings), QStringLiteral("vocals=0|drums=1|bass=2|other=3|residual=4"));
    QCOMPARE(settings->notes.size(), std::size_t{1});
}

void TestSettings::residualFollowsTheOptionAndTheModel()
{
    const auto residual = [](ResidualChoice choice, const model::ModelInfo& model) {
        SeparateOptions options;
        options.residual = choice;
        return settle(options, model)->separation.residual;
    };
    QCOMPARE(residual(ResidualChoice::Filtered, network()), Residual::Filtered);
    QCOMPARE(residual(ResidualChoice::Filtered, classic()), Residual::Remainder);
    QCOMPARE(residual(ResidualChoice::Spread, network()), Residual::Spread);
    QCOMPARE(residual(ResidualChoice::Spread, classic()), Residual::Spread);
    QCOMPARE(residual(ResidualChoice::None, network()), Residual::None);
    QCOMPARE(residual(ResidualChoice::None, classic()), Residual::None);
}

void TestSettings::singleTargetIsNotFiltered()
{
    SeparateOptions options;
    const auto quiet = settle(options, network({"vocals"}));
    QVERIFY(quiet);
    QCOMPARE(quiet->separation.iterations, std::size_t{0});
    QCOMPARE(quiet->notes.size(), std::size_t{2}); // and said
    options.iterations = 1;
    QCOMPARE(settle(options, network({"vocals"})).error().code, Errc::InvalidArgument);
    options.residual = ResidualChoice::Filtered;
    QCOMPARE(settle(options, network({"vocals"}))->separation.iterations, std::size_t{1});
}

void TestSettings::builtInMethodWritesTheTargetsThatAreWanted()
{
    SeparateOptions options;
    options.targets = {"drums", "vocals"};
    QVERIFY(choiceFor(options).targets.empty());
    const auto settings = settle(options, classic());
    QVERIFY(settings);
    QCOMPARE(settings->separation.iterations, std::size_t{1}); // the filter sees all of them
    QCOMPARE(outputs(*settings), QStringLiteral("vocals=0|drums=1|residual=2+3+4"));
    options.residual = ResidualChoice::None;
    QCOMPARE(outputs(*settle(options, classic())), QStringLiteral("vocals=0|drums=1"));
    options.model = "umxl";
    QCOMPARE(choiceFor(options).targets, options.targets);
}

void TestSettings::aggregates()
{
    SeparateOptions options;
    options.aggregates = {{"karaoke", {"drums", "bass", "other"}}, {"voice", {"vocals"}}};
    const auto settings = settle(options, network());
    QVERIFY(settings);
    QCOMPARE(outputs(*settings), QStringLiteral("karaoke=1+2+3|voice=0"));
    QCOMPARE(settings->separation.residual, Residual::None); // nobody asked for it
    options.aggregates.front().members.emplace_back("residual");
    QCOMPARE(outputs(*settle(options, network())), QStringLiteral("karaoke=1+2+3+4|voice=0"));
    QCOMPARE(settle(options, network())->separation.residual, Residual::Remainder);
    options.residual = ResidualChoice::Filtered;
    QCOMPARE(settle(options, network())->separation.residual, Residual::Filtered);
}

void TestSettings::refusesUnknownNames()
{
    SeparateOptions options;
    options.targets = {"guitar"};
    const auto unknown = settle(options, classic());
    QVERIFY(!unknown);
    QVERIFY(unknown.error().detail.find("guitar") != std::string::npos && unknown.error().detail.find("drums") != std::string::npos);
    options.targets.clear();
    options.aggregates = {{"k", {"guitar"}}};
    QCOMPARE(settle(options, classic()).error().code, Errc::InvalidArgument);
    options.aggregates = {{"k", {"residual"}}};
    options.residual = ResidualChoice::None;
    QVERIFY(!settle(options, classic()));
    options.aggregates = {{"k", {"drums"}}, {"k", {"bass"}}};
    QVERIFY(!settle(options, classic()));
}

void TestSettings::saysWhichModelIsUsed()
{
    const std::string builtIn = settle({}, classic())->notes.front();
    for (const char* word : {"classic", "without training", "umxl"})
        QVERIFY2(builtIn.find(word) != std::string::npos, builtIn.c_str());
    SeparateOptions options;
    options.model = "umxl";
    QVERIFY(settle(options, network())->notes.front().find("\"umxl\"") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
