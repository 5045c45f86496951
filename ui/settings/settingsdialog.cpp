#include "ui/settings/settingsdialog.h"

#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/text/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include <chrono>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kLookForDevicesEvery(200);
constexpr int kWidth = 560;

QString nameOf(const QString& language)
{
    if (language == QLatin1String("en"))
        return QLocale::languageToString(QLocale::English); // Qt's own name of it is that of one country
    QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name.replace(0, 1, name.left(1).toUpper());
}

QLabel* makeNote(const QString& text)
{
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

/// Why a folder cannot hold the cache; empty if it can. Touches the disk.
QString objectionTo(const QString& path)
{
    const QFileInfo folder(path);
    if (path.isEmpty())
        return {};
    if (!folder.isAbsolute())
        return SettingsDialog::tr("%1 is not the full path of a folder.").arg(path);
    if (!folder.exists())
        return SettingsDialog::tr("%1 does not exist.").arg(path);
    if (!folder.isDir())
        return SettingsDialog::tr("%1 is not a folder.").arg(path);
    return folder.isWritable() ? QString() : SettingsDialog::tr("You may not write into %1.").arg(path);
}

} // namespace

SettingsDialog::SettingsDialog(Preferences& preferences, const Caches& caches, PlaybackController& playback, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_caches(caches), m_playback(playback), m_device(new QComboBox), m_folder(new QLineEdit),
      m_folderNote(makeNote({})), m_used(new QLabel), m_clear(new QPushButton(tr("Cl&ear Cache…")))
{
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    for (QGroupBox* group : {makeSound(), makeSeparation(), makeLook(), makeCache()})
        layout->addWidget(group);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // the return key takes the folder and closes nothing
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    m_playback.lookForDevices();
    m_deviceTimer.setInterval(kLookForDevicesEvery);
    connect(&m_deviceTimer, &QTimer::timeout, this, &SettingsDialog::showDevices);
    m_deviceTimer.start();
    showDevices();
    showUsed();
}

QGroupBox* SettingsDialog::makeSound()
{
    auto* group = new QGroupBox(tr("Sound"));
    auto* form = new QFormLayout(group);
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setAccessibleName(tr("Sound device"));
    m_device->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("&Device:"), m_device);
    connect(m_device, &QComboBox::activated, this, [this] { m_preferences.setOutputDevice(m_device->currentData().toString()); });
    return group;
}

QGroupBox* SettingsDialog::makeSeparation()
{
    auto* group = new QGroupBox(tr("Separation"));
    auto* form = new QFormLayout(group);
    auto* automatic = new QCheckBox(tr("&Separate a song as soon as it is open"));
    automatic->setObjectName(QStringLiteral("automatic"));
    automatic->setChecked(m_preferences.separatesByItself());
    connect(automatic, &QCheckBox::toggled, &m_preferences, &Preferences::setSeparatesByItself);
    form->addRow(automatic);
    auto* wait = new QCheckBox(tr("&Wait with play until the stems are there"));
    wait->setObjectName(QStringLiteral("wait"));
    wait->setToolTip(tr("Otherwise the original is heard until then."));
    wait->setChecked(m_preferences.waitsForStems());
    connect(wait, &QCheckBox::toggled, &m_preferences, &Preferences::setWaitsForStems);
    form->addRow(wait);
    return group;
}

QGroupBox* SettingsDialog::makeLook()
{
    auto* group = new QGroupBox(tr("Look"));
    auto* form = new QFormLayout(group);
    auto* theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->setAccessibleName(tr("Theme"));
    for (const auto& [kind, name] : {std::pair(ThemeKind::Dark, tr("Dark")), std::pair(ThemeKind::Light, tr("Light")),
                                     std::pair(ThemeKind::HighContrast, tr("High contrast"))})
        theme->addItem(name, static_cast<int>(kind));
    theme->setCurrentIndex(theme->findData(static_cast<int>(m_preferences.theme())));
    connect(theme, &QComboBox::activated, this,
            [this, theme] { m_preferences.setTheme(static_cast<ThemeKind>(theme->currentData().toInt())); });
    form->addRow(tr("&Theme:"), theme);

    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system"), QString());
    const QStringList languages = spokenLanguages();
    for (const QString& code : languages)
        language->addItem(nameOf(code), code);
    language->setCurrentIndex(language->findData(m_preferences.language()));
    connect(language, &QComboBox::activated, this, [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
    form->addRow(tr("&Language:"), language);
    form->addRow(makeNote(tr("Another language is shown when Stemwright is started again.")));
    return group;
}

QGroupBox* SettingsDialog::makeCache()
{
    auto* group = new QGroupBox(tr("Cache"));
    auto* form = new QFormLayout(group);
    form->addRow(makeNote(tr("What is kept here lets a song open with its stems, or be separated again in less time.")));
    QSpinBox* size = makeSize("size", tr("Largest size of the cache in GiB"), m_preferences.cacheGib());
    connect(size, &QSpinBox::valueChanged, &m_preferences, &Preferences::setCacheGib);
    QSpinBox* takes = makeSize("takes", tr("Largest size of the stems of takes in GiB"), m_preferences.takesGib());
    connect(takes, &QSpinBox::valueChanged, &m_preferences, &Preferences::setTakesGib);
    auto* takesLabel = new QLabel(tr("Ste&ms of takes:"));
    takesLabel->setBuddy(takes);
    auto* sizes = new QHBoxLayout; // one row: the dialogue just fits the smallest screen
    sizes->addWidget(size, 1);
    sizes->addWidget(takesLabel);
    sizes->addWidget(takes, 1);
    auto* sizesLabel = new QLabel(tr("&At most:"));
    sizesLabel->setBuddy(size);
    form->addRow(sizesLabel, sizes);
    form->addRow(tr("Used:"), makeUsedRow());
    form->addRow(tr("&Folder:"), makeFolderRow());
    qobject_cast<QLabel*>(form->labelForField(form->itemAt(form->rowCount() - 1, QFormLayout::FieldRole)->widget()))->setBuddy(m_folder);
    form->addRow(m_folderNote);
    return group;
}

QSpinBox* SettingsDialog::makeSize(const char* name, const QString& words, int gib)
{
    auto* size = new QSpinBox;
    size->setObjectName(QLatin1String(name));
    size->setAccessibleName(words);
    size->setRange(Preferences::kSmallestCacheGib, Preferences::kLargestCacheGib);
    size->setSuffix(tr(" GiB"));
    size->setValue(gib);
    return size;
}

QWidget* SettingsDialog::makeUsedRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_used, 1);
    layout->addWidget(m_clear);
    m_used->setObjectName(QStringLiteral("used"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->setEnabled(false);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &SettingsDialog::askToClear);
    return row;
}

QWidget* SettingsDialog::makeFolderRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder of the cache"));
    m_folder->setPlaceholderText(tr("The system's folder for caches"));
    m_folder->setText(m_preferences.cacheFolder());
    m_folderNote->setObjectName(QStringLiteral("folderNote"));
    m_folderNote->setText(tr("Another folder is used when Stemwright is started again."));
    connect(m_folder, &QLineEdit::editingFinished, this, &SettingsDialog::takeFolder);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    return row;
}

void SettingsDialog::showDevices()
{
    QStringList names = m_playback.devices();
    const QString chosen = m_preferences.outputDevice();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names += chosen; // it may come back
    if (m_device->count() == names.size() + 1 && m_device->property("names").toStringList() == names)
        return;
    m_device->setProperty("names", names);
    m_device->clear();
    m_device->addItem(tr("As the system"), QString());
    for (const QString& name : names)
        m_device->addItem(name, name);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

void SettingsDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the cache"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_folder->setText(path);
        takeFolder();
    });
    dialog->open();
}

void SettingsDialog::takeFolder()
{
    const QString path = m_folder->text().trimmed();
    if (path == m_preferences.cacheFolder())
        return;
    m_workers.start([this, path] {
        const QString objection = objectionTo(path);
        QMetaObject::invokeMethod(this, [this, path, objection] {
            if (objection.isEmpty())
                m_preferences.setCacheFolder(path);
            m_folderNote->setText(objection.isEmpty() ? tr("The new folder is used when Stemwright is started again.") : objection);
        });
    });
}

void SettingsDialog::showUsed()
{
    m_workers.start([this] {
        const std::uint64_t bytes = m_caches.firstPasses.usedBytes() + (m_caches.takes ? m_caches.takes->usedBytes() : 0);
        QMetaObject::invokeMethod(this, [this, bytes] {
            m_used->setText(QLocale().formattedDataSize(static_cast<qint64>(bytes)));
            m_clear->setEnabled(bytes > 0);
        });
    });
}

void SettingsDialog::askToClear()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Clear Cache"),
                                     tr("Clear the cache? Songs that were separated before will take as long as the first time."),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* clear = question->addButton(tr("Clear"), QMessageBox::AcceptRole);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_clear->setEnabled(false);
        m_workers.start([this] {
            m_caches.firstPasses.clear();
            if (m_caches.takes)
                m_caches.takes->clear();
            QMetaObject::invokeMethod(this, [this] { showUsed(); });
        });
    });
    question->open();
}

} // namespace stemwright::ui
