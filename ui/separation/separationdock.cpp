#include "ui/separation/separationdock.h"

#include "ui/models/modelcontroller.h"
#include "ui/models/modeltext.h"
#include "ui/song/songcontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

const QString kModelKey = QStringLiteral("separation/model");
const QString kIterationsKey = QStringLiteral("separation/iterations");
const QString kSoftMaskKey = QStringLiteral("separation/soft-mask");
constexpr int kMostIterations = 6;
constexpr int kLowestWidth = 226;

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SeparationDock::SeparationDock(SongController& songs, ModelController& models, QSettings& settings, QWidget* parent)
    : QDockWidget(tr("Separation"), parent), m_songs(songs), m_models(models), m_settings(settings), m_model(new QComboBox),
      m_about(new QLabel), m_iterations(new QSlider(Qt::Horizontal)), m_iterationsText(new QLabel),
      m_softMask(new QCheckBox(tr("So&ft mask"))), m_again(new QPushButton(tr("Separate &Again")))
{
    setObjectName(QStringLiteral("separation"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeContents());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(kLowestWidth);
    setWidget(scroll);
    restore();
    connect(m_model, &QComboBox::activated, this, [this] {
        m_wanted = m_model->currentData().toString();
        remember();
    });
    connect(m_iterations, &QSlider::valueChanged, this, &SeparationDock::remember);
    connect(m_softMask, &QCheckBox::toggled, this, &SeparationDock::remember);
    connect(m_again, &QPushButton::clicked, this, &SeparationDock::separateAgainRequested);
    connect(&m_models, &ModelController::modelsChanged, this, &SeparationDock::fillModels);
    const auto showSong = [this] { m_again->setEnabled(m_songs.song() != nullptr); };
    connect(&m_songs, &SongController::opening, this, showSong);
    connect(&m_songs, &SongController::opened, this, showSong);
    connect(&m_songs, &SongController::closed, this, showSong);
    showSong();
    fillModels();
    take();
    m_models.refresh();
}

QWidget* SeparationDock::makeContents()
{
    m_model->setAccessibleName(tr("Model"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(12);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_iterations->setRange(0, kMostIterations);
    m_iterations->setPageStep(1);
    m_iterations->setTickPosition(QSlider::TicksBelow);
    m_iterations->setAccessibleName(tr("Iterations of the Wiener filter"));
    m_iterations->setToolTip(tr("More iterations take longer; less leaks from stem to stem, and artefacts may grow."));
    m_softMask->setToolTip(tr("The filter starts from shares of the song instead of the loudness that the model estimated."));
    m_again->setProperty("primary", true);
    m_again->setToolTip(tr("Separates the open song once more. Its stems are replaced; faders, mutes and names stay."));
    auto* all = new QToolButton;
    all->setText(QStringLiteral("…"));
    all->setAccessibleName(tr("All models"));
    all->setToolTip(tr("All models: download, bring from disk, delete"));
    all->setFocusPolicy(Qt::StrongFocus);
    connect(all, &QToolButton::clicked, this, &SeparationDock::modelsRequested);

    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->setSpacing(6);
    layout->addWidget(caption(tr("Model")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_model, 1);
    row->addWidget(all);
    layout->addLayout(row);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    auto* iterations = new QHBoxLayout;
    iterations->addWidget(caption(tr("Wiener iterations")), 1);
    iterations->addWidget(m_iterationsText);
    layout->addLayout(iterations);
    layout->addWidget(m_iterations);
    layout->addWidget(m_softMask);
    layout->addSpacing(8);
    layout->addWidget(m_again);
    layout->addStretch();
    return contents;
}

void SeparationDock::restore()
{
    const SeparationChoice usual;
    const QString wanted = m_settings.value(kModelKey).toString();
    m_wanted = wanted.isEmpty() ? usual.model : wanted;
    bool isNumber = false;
    const int iterations = m_settings.value(kIterationsKey).toInt(&isNumber);
    const bool isInRange = isNumber && iterations >= 0 && iterations <= kMostIterations;
    m_iterations->setValue(isInRange ? iterations : static_cast<int>(usual.options.iterations));
    m_softMask->setChecked(m_settings.value(kSoftMaskKey).toBool());
}

void SeparationDock::fillModels()
{
    m_model->clear();
    for (const KnownModel& known : m_models.models())
        if (known.isUsable())
            m_model->addItem(QString::fromStdString(known.manifest.title), known.id());
    // Whatever the user has chosen stays chosen, so that it is never another model that separates.
    if (m_model->findData(m_wanted) < 0)
        m_model->addItem(m_models.models().empty() ? m_wanted : tr("%1 (not on this computer)").arg(m_wanted), m_wanted);
    m_model->setCurrentIndex(m_model->findData(m_wanted));
    showModel();
}

void SeparationDock::take()
{
    const SeparationChoice choice{
        .model = m_wanted, .options = {.iterations = static_cast<std::size_t>(m_iterations->value()), .softMask = m_softMask->isChecked()}};
    m_songs.setChoice(choice);
    m_iterationsText->setText(QLocale().toString(m_iterations->value()));
    showModel();
}

void SeparationDock::remember()
{
    m_settings.setValue(kModelKey, m_wanted);
    m_settings.setValue(kIterationsKey, m_iterations->value());
    m_settings.setValue(kSoftMaskKey, m_softMask->isChecked());
    take();
}

void SeparationDock::showModel()
{
    const KnownModel* known = m_models.find(m_wanted);
    QStringList lines;
    if (known && !known->isUsable())
        lines += tr("This model has to be downloaded first.");
    if (known) {
        lines += tr("Licence: %1").arg(licenceText(known->manifest.licence));
        const QString stems = scoredTargetsText(known->manifest);
        lines +=
            known->manifest.scoresNote.empty() ? tr("Stems: %1").arg(stems) : tr("Stems, with their published SDR in dB: %1").arg(stems);
    } else if (!m_models.models().empty())
        lines += tr("This model is not on this computer.");
    m_about->setText(lines.join(QLatin1Char('\n')));
}

} // namespace stemwright::ui
