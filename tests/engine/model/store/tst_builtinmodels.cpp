#include "engine/model/loader.h"
#include "engine/model/modeltargets.h"
#include "engine/model/store/modelstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace stemwright;
using namespace stemwright::model;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kFour{"vocals", "drums", "bass", "other"};

void flipLastByte(const fs::path& file)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekg(-1, std::ios::end);
    const char last = static_cast<char>(stream.get() ^ 1);
    stream.seekp(-1, std::ios::end);
    stream.put(last);
}

} // namespace

/// Models whose weights are installed with the program.
class TestBuiltInModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fs::copy(programModels(), folder() / "models", fs::copy_options::recursive);
    }

    void compactIsThere()
    {
        const auto model = loadModel({.name = "compact", .targets = {}});
        QVERIFY2(model.has_value(), model ? "" : model.error().detail.c_str());
        QCOMPARE((*model)->info().id, "compact");
        QCOMPARE((*model)->info().architecture, "joint-unmix");
        QCOMPARE((*model)->info().targets, kFour);
        const auto some = loadModel({.name = "compact", .targets = {"bass"}});
        QVERIFY2(some.has_value(), some ? "" : some.error().detail.c_str());
        QCOMPARE((*some)->info().targets, std::vector<std::string>{"bass"});
    }

    /// The list of models is shown without a look into the weights.
    void catalogueTellsTheSameTargets()
    {
        std::vector<std::string> listed;
        for (const CatalogueTarget& target : compact().targets)
            listed.push_back(target.name);
        const auto opened = openModelFolder(programModels() / "compact", {});
        QVERIFY(opened.has_value());
        QCOMPARE(targetsIn(*opened).value_or(std::vector<std::string>()), listed);
    }

    void isCheckedAgainstItsSums()
    {
        QVERIFY(store().hasBuiltIn(compact()));
        const auto opened = store().openModel("compact");
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        QCOMPARE(opened->folder, folder() / "models/compact");
        flipLastByte(weights());
        const auto damaged = store().openModel("compact");
        QCOMPARE(damaged.error().code, Errc::HashMismatch);
        QVERIFY2(damaged.error().detail.starts_with(weights().string()), damaged.error().detail.c_str());
    }

    void isNotListedWithoutItsFiles_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("weights") << QStringLiteral("models/compact/joint.safetensors");
        QTest::newRow("sums") << QStringLiteral("models/compact/SHA256SUMS");
        QTest::newRow("folder") << QStringLiteral("models");
    }
    void isNotListedWithoutItsFiles()
    {
        QFETCH(const QString, gone);
        fs::remove_all(folder() / gone.toStdString());
        QVERIFY(!store().hasBuiltIn(compact()));
        QVERIFY(store().hasBuiltIn(*findManifest(store().catalogue(), "classic")));
        const auto opened = store().openModel("compact");
        QCOMPARE(opened.error().code, Errc::NotFound);
        QVERIFY2(opened.error().detail.starts_with((folder() / "models/compact").string()), opened.error().detail.c_str());
    }

    void damagedSumsAreNotListed()
    {
        std::ofstream(folder() / "models/compact/SHA256SUMS") << "nonsense\n";
        QVERIFY(!store().hasBuiltIn(compact()));
        QCOMPARE(store().openModel("compact").error().code, Errc::Corrupt);
    }

    void classicTakesThePlaceOfWhatIsNotThere()
    {
        QCOMPARE(installedOr("compact", "classic", folder() / "models"), "compact");
        QCOMPARE(installedOr("compact", "classic", folder()), "classic");
        QCOMPARE(installedOr("umxl", "classic", folder() / "models"), "classic"); // nothing is downloaded unasked
    }

    void foldersDoNotHideIt()
    {
        const fs::path before = fs::current_path();
        fs::create_directories(folder() / "work/compact");
        fs::current_path(folder() / "work");
        const auto model = loadModel({.name = "compact", .targets = {}});
        fs::current_path(before);
        QVERIFY2(model.has_value(), model ? "" : model.error().detail.c_str());
    }

    void isNeitherRemovedNorReplaced()
    {
        QCOMPARE(store().removeModel("compact").error().code, Errc::InvalidArgument);
        QCOMPARE(store().installModel(compact()).error().code, Errc::InvalidArgument);
        QCOMPARE(store().importModel(weights(), "compact").error().code, Errc::InvalidArgument);
        QVERIFY(store().hasBuiltIn(compact()));
    }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path weights() const { return folder() / "models/compact/joint.safetensors"; }
    ModelStore store() const { return {*builtInCatalogue(), folder() / "store", {}, folder() / "models"}; }
    static Manifest compact() { return findManifest(*builtInCatalogue(), "compact").value_or(Manifest{}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBuiltInModels)
#include "tst_builtinmodels.moc"
