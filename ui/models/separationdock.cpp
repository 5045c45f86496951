#include "ui/models/separationdock.h"

#include "ui/models/modelscontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/text/format.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

const QString kPanelKey = QStringLiteral("separation/panel");
const QString kModelKey = QStringLiteral("separation/model");
constexpr int kWidth = 240;

QString aboutText(const ListedModel& model)
{
    QStringList scores;
    for (qsizetype at = 0; at < model.targets.size(); ++at)
        if (const auto& sdr = model.sdrDb[static_cast<std::size_t>(at)])
            scores += QStringLiteral("%1 %2").arg(model.targets[at], QLocale().toString(*sdr, 'f', 1));
    QStringList parts;
    if (!model.licence.isEmpty())
        parts += model.licence;
    parts += scores.isEmpty() ? model.targets.join(QStringLiteral(" · ")) : scores.join(QStringLiteral(" · ")) + QStringLiteral(" dB");
    return parts.join(u'\n');
}

} // namespace

SeparationDock::SeparationDock(ModelsController& models, SongController& songs, QSettings& settings, QWidget* parent)
    : QDockWidget(tr("Separation"), parent), m_models(models), m_songs(songs), m_settings(settings), m_choice(new QComboBox),
      m_about(new QLabel), m_used(new QLabel), m_again(new QPushButton(tr("Separate &again")))
{
    setObjectName(QStringLiteral("separation"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    m_choice->setAccessibleName(tr("Model"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QLabel* label : {m_about, m_used}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_again->setToolTip(tr("Separates the open song once more, by the model that is chosen"));
    auto* more = new QPushButton(tr("&More models…"));
    auto* title = new QLabel(tr("M&odel"));
    title->setBuddy(m_choice);
    auto* panel = new QWidget;
    panel->setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(panel);
    for (QWidget* widget : QList<QWidget*>{title, m_choice, m_about, m_again, m_used, more})
        layout->addWidget(widget);
    layout->addStretch();
    setWidget(panel);

    const QString kept = settings.value(kModelKey).toString();
    if (!kept.isEmpty())
        m_songs.setModel(kept);
    connect(&models, &ModelsController::changed, this, &SeparationDock::fill);
    connect(m_choice, &QComboBox::activated, this, &SeparationDock::choose);
    connect(m_again, &QPushButton::clicked, &songs, &SongController::separateAgain);
    connect(more, &QPushButton::clicked, this, &SeparationDock::modelsRequested);
    for (const auto signal : {&SongController::opened, &SongController::closed, &SongController::stemsStarted})
        connect(&songs, signal, this, &SeparationDock::showChoice);
    toggleViewAction()->setText(tr("Se&paration Panel"));
    m_isWanted = settings.value(kPanelKey, true).toBool();
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool wanted) {
        m_isWanted = wanted;
        m_settings.setValue(kPanelKey, wanted);
    });
    hide();
    fill();
}

void SeparationDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    if (m_songs.song()) {
        m_isWanted = false;
        m_settings.setValue(kPanelKey, false);
    }
}

void SeparationDock::fill()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const ListedModel& model : m_models.models())
        if (model.isUsable())
            m_choice->addItem(model.title, model.id);
    // A model that was removed meanwhile cannot be chosen any more.
    const bool isKnown = !m_models.models().empty();
    if (isKnown && m_choice->findData(m_songs.model()) < 0)
        m_songs.setModel(QString::fromLatin1(model::kBuiltInModel));
    m_choice->setCurrentIndex(m_choice->findData(m_songs.model()));
    showChoice();
}

void SeparationDock::choose()
{
    m_songs.setModel(m_choice->currentData().toString());
    m_settings.setValue(kModelKey, m_songs.model());
    showChoice();
}

void SeparationDock::showChoice()
{
    setVisible(m_isWanted && m_songs.song());
    toggleViewAction()->setEnabled(m_songs.song());
    const ListedModel* chosen = m_models.find(m_songs.model());
    m_about->setText(chosen ? aboutText(*chosen) : QString());
    const OpenStems* stems = m_songs.stems();
    const ListedModel* used = stems ? m_models.find(stems->model) : nullptr;
    m_used->setText(stems ? tr("These stems were made by %1.").arg(used ? used->title : stems->model) : QString());
    m_used->setVisible(stems);
    m_again->setEnabled(m_songs.song() && (!stems || stems->model != m_songs.model()));
}

} // namespace stemwright::ui
