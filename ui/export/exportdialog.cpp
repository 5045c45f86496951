#include "ui/export/exportdialog.h"

#include "engine/base/bytetext.h"
#include "ui/export/exportcards.h"
#include "ui/settings/checkedsetting.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::ui {

using exporting::Outcome;

namespace {

const QString kOutcomeKey = QStringLiteral("export/outcome");
const QString kCodecKey = QStringLiteral("export/codec");
const QString kFormatKey = QStringLiteral("export/format");
const QString kDepthKey = QStringLiteral("export/depth");
const QString kPeaksKey = QStringLiteral("export/peaks");
const QString kTagsKey = QStringLiteral("export/tags");
const QString kFolderKey = QStringLiteral("export/folder");
constexpr std::array kOutcomes{Outcome::Karaoke, Outcome::Acapella, Outcome::Remix, Outcome::Stems};
constexpr int kSafeCard = 3; // can always be chosen
constexpr int kStemFileCard = kOutcomes.size();
constexpr std::array kCodecs{audio::StemFileCodec::Aac, audio::StemFileCodec::Alac};
constexpr std::array kFormats{audio::FileFormat::Wav, audio::FileFormat::Flac, audio::FileFormat::OggVorbis, audio::FileFormat::Opus,
                              audio::FileFormat::Mp3};
constexpr int kMargin = 20;

/// A value of the settings, if it is one of a list of so many.
int checkedIndex(const QSettings& settings, const QString& key, int count, int otherwise)
{
    return checkedNumber(settings, key, 0, count - 1, otherwise);
}

} // namespace

ExportDialog::ExportDialog(exporting::ExportSubject subject, QSettings& settings, QWidget* parent, int songs)
    : QDialog(parent), m_subject(std::move(subject)), m_songs(songs), m_settings(settings), m_cards(makeCards()), m_format(new QComboBox),
      m_depth(new QComboBox), m_peaks(new QComboBox), m_range(new QComboBox), m_tags(new QCheckBox(tr("&Carry over from the song"))),
      m_folder(new QLineEdit), m_name(new QLineEdit), m_example(new QLabel), m_export(new QPushButton(tr("&Export")))
{
    setWindowTitle(m_subject.source ? tr("Export") : tr("Export All Songs"));
    makeForm();
    makeLayout();
    restore();
    connect(m_cards, &ExportCards::changed, this, &ExportDialog::showFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    for (QComboBox* box : {m_depth, m_peaks, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_tags, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (QLineEdit* line : {m_folder, m_name})
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, &ExportDialog::remember);
    showFormats();
}

audio::SampleDepth ExportDialog::lastWaveDepth(const QSettings& settings)
{
    constexpr int kFloat = 2; // place in the list of WAV
    const int format = checkedIndex(settings, kFormatKey, kFormats.size(), 0);
    const bool hasDepth = kFormats[static_cast<std::size_t>(format)] == audio::FileFormat::Wav ||
                          kFormats[static_cast<std::size_t>(format)] == audio::FileFormat::Flac;
    const bool isFloat = !hasDepth || checkedIndex(settings, kDepthKey, kFloat + 1, kFloat) == kFloat;
    return isFloat ? audio::SampleDepth::Float32 : audio::SampleDepth::Int24;
}

ExportCards* ExportDialog::makeCards()
{
    const auto obstacle = [this](Outcome outcome) {
        return exporting::tracksOf(outcome, m_subject.heard, m_subject.targets).empty()
                   ? tr("This song was separated by a model without vocals.")
                   : QString();
    };
    const bool isStemFile = m_subject.source ? exporting::stemFileObstacle(*m_subject.source, m_subject.targets).empty()
                                             : exporting::stemFileObstacle(m_subject.targets).empty();
    const QString noFaders =
        m_subject.source ? QString() : tr("The faders are those of the open song; the other songs are exported as they are separated.");
    return new ExportCards(
        {{tr("Karaoke"), tr("The song without vocals"), obstacle(Outcome::Karaoke)},
         {tr("Acapella"), tr("Vocals alone"), obstacle(Outcome::Acapella)},
         {tr("My remix"), tr("What you hear now: faders, balance, mutes"), noFaders},
         {tr("Single stems"), tr("One file for each stem"), {}},
         {tr("Stem file"), tr(".stem.mp4 for DJ programs"),
          isStemFile ? QString() : tr("A stem file needs drums, bass, other and vocals, in stereo with 44,100 or 48,000 Hz.")}});
}

void ExportDialog::addRanges()
{
    const auto add = [this](const QString& text, std::optional<mix::FrameRange> range) {
        m_range->addItem(text);
        m_ranges.push_back(range);
    };
    add(tr("Whole song"), std::nullopt);
    if (m_subject.loop)
        add(tr("Loop"), m_subject.loop);
    if (m_subject.separated) {
        const auto clock = [this](std::int64_t frame) {
            return clockText(static_cast<double>(frame) / m_subject.source->sampleRateHz(), ClockDetail::Seconds);
        };
        add(tr("Separated: %1 to %2", "from when to when").arg(clock(m_subject.separated->first), clock(m_subject.separated->end)),
            m_subject.separated);
        m_range->setCurrentIndex(m_range->count() - 1);
    }
}

void ExportDialog::makeForm()
{
    m_peaks->addItem(tr("Lower all files together"));
    m_peaks->addItem(tr("Turn them down where they are"));
    addRanges();
    m_format->setAccessibleName(tr("Format"));
    m_depth->setAccessibleName(tr("Depth"));
    m_peaks->setAccessibleName(tr("Peaks above full scale"));
    m_range->setAccessibleName(tr("Range"));
    m_tags->setAccessibleName(tr("Carry over tags and cover from the song"));
    m_folder->setAccessibleName(tr("Folder"));
    m_name->setAccessibleName(tr("Name of the file"));
    m_name->setToolTip(tr("{song}, {outcome} and {stem} are replaced"));
    m_example->setWordWrap(true);
    m_example->setForegroundRole(QPalette::PlaceholderText);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_export->setProperty("primary", true);
}

void ExportDialog::makeLayout()
{
    auto* folder = new QHBoxLayout;
    auto* browse = new QToolButton;
    browse->setText(QStringLiteral("…"));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setToolTip(tr("Choose a folder"));
    browse->setFocusPolicy(Qt::StrongFocus);
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, &ExportDialog::chooseFolder);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    const auto add = [form](int row, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        form->addWidget(label, row, column);
        return label;
    };
    add(0, 0, tr("&Format"), m_format);
    form->addWidget(m_format, 0, 1);
    add(0, 2, tr("&Depth"), m_depth);
    form->addWidget(m_depth, 0, 3);
    add(1, 0, tr("&Peaks above full scale"), m_peaks);
    form->addWidget(m_peaks, 1, 1);
    add(1, 2, tr("&Range"), m_range);
    form->addWidget(m_range, 1, 3);
    add(2, 0, tr("F&older"), m_folder);
    form->addLayout(folder, 2, 1);
    add(2, 2, tr("&Name"), m_name);
    form->addWidget(m_name, 2, 3);
    add(3, 0, tr("Tags and cover"), m_tags);
    form->addWidget(m_tags, 3, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin - 4);
    layout->addWidget(m_cards);
    layout->addLayout(form);
    layout->addWidget(m_example);
    layout->addStretch();
    layout->addWidget(buttons);
    m_export->setDefault(true); // now that it is the dialogue's
}

void ExportDialog::restore()
{
    m_cards->choose(checkedIndex(m_settings, kOutcomeKey, kStemFileCard + 1, 0), kSafeCard);
    m_peaks->setCurrentIndex(checkedIndex(m_settings, kPeaksKey, m_peaks->count(), 0));
    m_tags->setChecked(checkedSwitch(m_settings, kTagsKey, true));
    const QString folder = m_settings.value(kFolderKey).toString();
    m_folder->setText(!folder.isEmpty() ? folder : QFile::decodeName(QByteArray::fromStdString(m_subject.path.parent_path().string())));
    m_name->setText(QString::fromUtf8(exporting::kUsualExportName));
}

void ExportDialog::remember()
{
    m_settings.setValue(kOutcomeKey, m_cards->chosen());
    if (isStemFile()) {
        m_settings.setValue(kCodecKey, m_format->currentIndex());
    } else {
        m_settings.setValue(kFormatKey, m_format->currentIndex());
        m_settings.setValue(kDepthKey, m_depth->currentIndex());
    }
    m_settings.setValue(kPeaksKey, m_peaks->currentIndex());
    m_settings.setValue(kTagsKey, m_tags->isChecked());
    m_settings.setValue(kFolderKey, m_folder->text());
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the Files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void ExportDialog::showFormats()
{
    if (std::exchange(m_showsCodecs, isStemFile()) == isStemFile() && m_format->count() > 0) {
        refresh(); // another card with the same formats: what was chosen stays
        return;
    }
    {
        const QSignalBlocker blocker(m_format);
        m_format->clear();
        if (isStemFile()) {
            m_format->addItem(tr("AAC, for every program")); // as kCodecs
            m_format->addItem(tr("ALAC, lossless"));
            m_format->setCurrentIndex(checkedIndex(m_settings, kCodecKey, m_format->count(), 0));
        } else {
            for (const char* name : {"WAV", "FLAC", "Ogg Vorbis", "Opus", "MP3"}) // as kFormats
                m_format->addItem(QString::fromLatin1(name));
            m_format->setCurrentIndex(checkedIndex(m_settings, kFormatKey, m_format->count(), 1));
        }
    }
    showFormat();
}

void ExportDialog::showFormat()
{
    if (isStemFile()) {
        refresh();
        return;
    }
    const audio::FileFormat format = kFormats[static_cast<std::size_t>(m_format->currentIndex())];
    const QSignalBlocker blocker(m_depth);
    m_depth->clear();
    if (format == audio::FileFormat::Wav || format == audio::FileFormat::Flac) {
        m_depth->addItem(tr("16 bit, dithered"), static_cast<int>(audio::SampleDepth::Int16));
        m_depth->addItem(tr("24 bit, dithered"), static_cast<int>(audio::SampleDepth::Int24));
    }
    if (format == audio::FileFormat::Wav)
        m_depth->addItem(tr("32 bit float"), static_cast<int>(audio::SampleDepth::Float32));
    if (m_depth->count() == 0)
        m_depth->addItem(tr("High quality"), static_cast<int>(audio::SampleDepth::Float32));
    m_depth->setCurrentIndex(checkedIndex(m_settings, kDepthKey, m_depth->count(), m_depth->count() > 1 ? 1 : 0));
    refresh();
}

bool ExportDialog::isStemFile() const { return m_cards->chosen() == kStemFileCard; }

exporting::ExportChoice ExportDialog::choice() const
{
    return {.outcome = isStemFile() ? std::nullopt : std::optional(kOutcomes[static_cast<std::size_t>(m_cards->chosen())]),
            .title = m_cards->title().toStdString(),
            .format = kFormats[isStemFile() ? 0 : static_cast<std::size_t>(m_format->currentIndex())],
            .depth = static_cast<audio::SampleDepth>(m_depth->currentData().toInt()),
            .codec = kCodecs[isStemFile() ? static_cast<std::size_t>(m_format->currentIndex()) : 0],
            .peaks = m_peaks->currentIndex() == 0 ? exporting::Peaks::LowerAll : exporting::Peaks::Limit,
            .range = m_ranges[static_cast<std::size_t>(m_range->currentIndex())],
            .carriesTags = m_tags->isChecked(),
            .folder = QFile::encodeName(m_folder->text()).toStdString(),
            .name = m_name->text().toStdString()};
}

void ExportDialog::refresh()
{
    m_job = exporting::jobOf(choice(), m_subject);
    const auto files = exporting::filesOf(m_job);
    const bool hasName = !files.empty() && !files.front().empty();
    const auto* plan = std::get_if<exporting::ExportPlan>(&m_job);
    m_export->setEnabled(hasName);
    m_depth->setEnabled(plan && m_depth->count() > 1);
    m_peaks->setEnabled(plan && (plan->format != audio::FileFormat::Wav || plan->depth != audio::SampleDepth::Float32));
    if (!hasName) {
        m_example->setText(tr("The name is empty."));
        return;
    }
    const QString first = QString::fromStdString(files.front().filename().string());
    const QString names = files.size() == 1 ? first : tr("%1 and %n more", "files", static_cast<int>(files.size()) - 1).arg(first);
    m_example->setText(example(names));
}

QString ExportDialog::example(const QString& names) const
{
    if (!m_subject.source)
        return tr("%1 and so on, for %n songs", "", m_songs).arg(names);
    return tr("%1 · up to %2 · as the source: %3 Hz")
        .arg(names, QString::fromStdString(formatBytes(static_cast<double>(exporting::estimatedBytes(*m_subject.source, m_job)))),
             QLocale().toString(m_subject.source->sampleRateHz()));
}

} // namespace stemwright::ui
