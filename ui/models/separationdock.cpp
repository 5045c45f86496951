#include "ui/models/separationdock.h"

#include "ui/look/scrolledpanel.h"
#include "ui/models/filtereffect.h"
#include "ui/models/filterpanel.h"
#include "ui/models/modelscontroller.h"
#include "ui/settings/checkedsetting.h"
#include "ui/song/songcontroller.h"
#include "ui/text/format.h"
#include "ui/text/targetname.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

namespace stemwright::ui {

namespace {

const QString kPanelKey = QStringLiteral("separation/panel");
const QString kModelKey = QStringLiteral("separation/model");
constexpr int kWidth = 240;
constexpr std::chrono::milliseconds kMovedFor(30); // until the stems follow a setting

QString aboutText(const ListedModel& model)
{
    QStringList scores;
    for (qsizetype at = 0; at < model.targets.size(); ++at)
        if (const auto& sdr = model.sdrDb[static_cast<std::size_t>(at)])
            scores += QStringLiteral("%1 %2").arg(targetText(model.targets[at]), QLocale().toString(*sdr, 'f', 1));
    QStringList parts;
    if (!model.licence.isEmpty())
        parts += model.licence;
    parts += scores.isEmpty() ? targetTexts(model.targets).join(QStringLiteral(" · "))
                              : scores.join(QStringLiteral(" · ")) + QStringLiteral(" dB");
    return parts.join(u'\n');
}

} // namespace

SeparationDock::SeparationDock(ModelsController& models, SongController& songs, QSettings& settings, QWidget* parent)
    : QDockWidget(tr("Separation"), parent), m_models(models), m_songs(songs), m_settings(settings), m_choice(new QComboBox),
      m_about(new QLabel), m_used(new QLabel), m_filter(new FilterPanel(settings)), m_effect(new FilterEffect),
      m_again(new QPushButton(tr("Separate &again"))), m_loop(new QPushButton(tr("Separate only the loop")))
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
    m_again->setToolTip(tr("Separates the open song once more, by what is chosen here"));
    m_loop->setToolTip(tr("Separates the loop alone, as a trial or because that is all you want"));
    m_loop->setEnabled(false);
    auto* more = new QPushButton(tr("&More models…"));
    auto* title = new QLabel(tr("M&odel"));
    title->setBuddy(m_choice);
    auto* panel = new QWidget;
    panel->setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(panel);
    for (QWidget* widget : QList<QWidget*>{title, m_choice, m_about, m_filter, m_effect, m_again, m_loop, m_used, more})
        layout->addWidget(widget);
    layout->addStretch();
    auto* scroller = new ScrolledPanel(panel); // for low windows, and those with takes
    setWidget(scroller);
    connect(scroller, &ScrolledPanel::neededHeightChanged, this, &SeparationDock::neededHeightChanged);

    const QString kept = settings.value(kModelKey).toString();
    if (!kept.isEmpty())
        m_songs.setModel(kept);
    takeOptions();
    connect(&models, &ModelsController::changed, this, &SeparationDock::fill);
    connect(m_choice, &QComboBox::activated, this, &SeparationDock::choose);
    connect(m_again, &QPushButton::clicked, &songs, &SongController::separateAgain);
    connect(m_loop, &QPushButton::clicked, this, &SeparationDock::loopRequested);
    connect(more, &QPushButton::clicked, this, &SeparationDock::modelsRequested);
    connectFilter();
    for (const auto signal : {&SongController::opened, &SongController::closed, &SongController::stemsStarted})
        connect(&songs, signal, this, &SeparationDock::showChoice);
    connect(&songs, &SongController::separationStarted, this, [this] {
        m_needsAnother = false;
        m_areMixed = false;
    });
    connect(&songs, &SongController::failed, this, &SeparationDock::showChoice); // nothing is open, when it could not be opened
    toggleViewAction()->setText(tr("Se&paration Panel"));
    m_isWanted = checkedSwitch(settings, kPanelKey, true);
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool wanted) {
        m_isWanted = wanted;
        m_settings.setValue(kPanelKey, wanted);
    });
    hide();
    fill();
}

void SeparationDock::connectFilter()
{
    connect(m_filter, &FilterPanel::optionsChosen, this, &SeparationDock::chooseOptions);
    m_moved.setSingleShot(true);
    connect(&m_moved, &QTimer::timeout, this, &SeparationDock::refilter);
    connect(&m_songs, &SongController::choiceChanged, this, [this] {
        m_filter->setOptions(m_songs.options());
        fill();
    });
    for (const auto signal : {&SongController::closed, &SongController::opened, &SongController::separationStarted})
        connect(&m_songs, signal, this, [this] { m_filter->setReady({}); });
    connect(&m_songs, &SongController::iterationsReady, m_filter, &FilterPanel::setReady);
    connect(&m_songs, &SongController::filterTraced, m_effect, &FilterEffect::setTrace);
    connect(&m_songs, &SongController::stemsStarted, this, &SeparationDock::showStems);
    connect(&m_songs, &SongController::refilterStarted, this, [this] {
        m_areMixed = false;
        m_effect->setOptions(m_songs.stems()->options);
        showChoice();
    });
    connect(&m_songs, &SongController::separationCancelled, this, [this] {
        const OpenStems* stems = m_songs.stems();
        m_areMixed = stems && stems->store->run() > 0 && !stems->areComplete();
        showChoice();
    });
}

void SeparationDock::showStems()
{
    m_filter->setReady({});
    m_effect->setStems(m_songs.stems()->names);
    m_effect->setOptions(m_songs.stems()->options);
}

void SeparationDock::setHasLoop(bool has) { m_loop->setEnabled(has); }

void SeparationDock::setAside(bool aside)
{
    m_isAside = aside;
    showChoice();
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
    // Whatever the user has chosen stays chosen, so that never another model separates in its place.
    if (!m_models.models().empty() && m_choice->findData(m_songs.model()) < 0)
        m_choice->addItem(tr("%1 (not on this computer)").arg(m_songs.model()), m_songs.model());
    m_choice->setCurrentIndex(m_choice->findData(m_songs.model()));
    showChoice();
}

void SeparationDock::choose()
{
    m_songs.setModel(m_choice->currentData().toString());
    m_settings.setValue(kModelKey, m_songs.model());
    showChoice();
}

void SeparationDock::moveIterations(int by) { m_filter->moveIterations(by); }

void SeparationDock::chooseOptions()
{
    takeOptions();
    m_moved.start(m_filter->isReady() ? std::chrono::milliseconds(0) : kMovedFor);
}

void SeparationDock::refilter()
{
    m_needsAnother = m_songs.stems() && !m_songs.refilter();
    showChoice();
}

void SeparationDock::takeOptions() { m_songs.setOptions(m_filter->options()); }

void SeparationDock::showChoice()
{
    setVisible(m_isWanted && m_songs.song() && !m_isAside);
    toggleViewAction()->setEnabled(m_songs.song());
    const ListedModel* chosen = m_models.find(m_songs.model());
    QString about = chosen ? aboutText(*chosen) : QString();
    if (!m_models.models().empty() && (!chosen || !chosen->isUsable()))
        about.prepend(tr("This model is not on this computer. Choose another one, or get it with “More models…”.") + u'\n');
    m_about->setText(about);
    const OpenStems* stems = m_songs.stems();
    const ListedModel* used = stems ? m_models.find(stems->model) : nullptr;
    QString made = stems ? tr("These stems were made by %1.").arg(used ? used->title : stems->model) : QString();
    if (stems && m_needsAnother)
        made += u' ' + tr("Other settings of the filter need “Separate again”.");
    else if (stems && m_areMixed)
        made += u' ' + tr("Some of them still follow the former settings: move a setting, or choose “Separate again”.");
    m_used->setText(made);
    m_used->setVisible(stems);
    m_again->setEnabled(m_songs.song());
}

} // namespace stemwright::ui
