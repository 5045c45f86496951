#include "ui/window/editmode.h"

#include "engine/edit/harmonictrace.h"
#include "engine/edit/regionsource.h"
#include "engine/edit/strokecheck.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/heldaction.h"
#include "ui/edit/editbar.h"
#include "ui/edit/editpanel.h"
#include "ui/edit/edittools.h"
#include "ui/edit/shapes.h"
#include "ui/edit/strokemodel.h"
#include "ui/edit/strokescontent.h"
#include "ui/lanes/laneview.h"
#include "ui/mixer/mixeredits.h"
#include "ui/mixer/stemcolours.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"
#include "ui/window/songpage.h"

#include <QMenu>

#include <chrono>
#include <numeric>

namespace stemwright::ui {

namespace {

const QString kResidual = QStringLiteral("residual");
constexpr std::chrono::milliseconds kMeasureAfter(100);

} // namespace

EditMode::EditMode(const Parts& parts)
    : m_parts(parts), m_tool(m_selection, parts.page.time()), m_strokeEdits(parts.strokes, parts.edits.model(), parts.edits.stack()),
      m_list(m_strokeEdits, [this] { return rateHz(); }), m_heard(parts.hearing, parts.playback, parts.edits.model()),
      m_bar(new EditBar(parts.edits.model(), parts.edits.stack())), m_tools(new EditTools), m_panel(new EditPanel(m_list))
{
    m_bar->hide();
    m_tools->hide();
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(kMeasureAfter);
    connectParts();
}

QWidget& EditMode::bar() { return *m_bar; }
QWidget& EditMode::tools() { return *m_tools; }
QDockWidget& EditMode::panel() { return *m_panel; }

void EditMode::connectParts()
{
    connect(&m_selection, &Selection::changed, this, &EditMode::showSelection);
    connect(&m_tool, &SelectionTool::seekRequested, &m_parts.playback, &PlaybackController::seek);
    connect(&m_tool, &SelectionTool::leaveRequested, this, [this] { setOn(false); });
    connect(&m_parts.playback, &PlaybackController::positionChanged, &m_tool, &SelectionTool::setPlayhead);
    connect(&m_tool, &SelectionTool::hearingBegun, this, &EditMode::hear);
    connect(&m_tool, &SelectionTool::hearingEnded, &m_heard, &SelectionHearing::end);
    connect(&m_tool, &SelectionTool::traceRequested, this, &EditMode::trace);
    connect(&m_measureSoon, &QTimer::timeout, this, &EditMode::measure);
    connect(m_panel, &EditPanel::hearingBegun, this, &EditMode::hear);
    connect(m_panel, &EditPanel::hearingEnded, &m_heard, &SelectionHearing::end);
    connect(m_tools, &EditTools::chosen, this, &EditMode::showTool);
    connect(m_bar, &EditBar::brushChosen, &m_tool, &SelectionTool::setBrushPixels);
    connect(m_bar, &EditBar::targetChosen, this, &EditMode::showNames);
    connect(m_bar, &EditBar::strengthChosen, this, &EditMode::setStrength);
    connect(m_bar, &EditBar::doneRequested, this, [this] { setOn(false); });
    connect(m_panel, &EditPanel::moveRequested, this, [this] { add(edit::Operation::MoveTo, m_bar->target()); });
    connect(m_panel, &EditPanel::removeFromSongRequested, this, [this] { add(edit::Operation::MoveTo, kResidual); });
    connect(m_panel, &EditPanel::removeRequested, this, [this] { add(edit::Operation::Remove, m_tool.target()); });
    connect(m_panel, &EditPanel::onlyHereRequested, this, [this] { add(edit::Operation::OnlyHere, m_tool.target()); });
    connect(m_panel, &EditPanel::strokeChosen, this, &EditMode::chooseStroke);
    connect(m_panel, &EditPanel::deleteRequested, this, &EditMode::deleteStroke);
    connect(&m_parts.strokes, &StrokeModel::changed, this, &EditMode::takeStrokes);
    connect(&m_parts.page, &SongPage::laneWanted, this, &EditMode::edit);
    connect(&m_parts.edits.model(), &MixerModel::stemsChanged, this, &EditMode::takeStems);
    connect(&m_parts.edits.model(), &MixerModel::looksChanged, this, &EditMode::showNames);
}

int EditMode::rateHz() const { return m_parts.page.time().rateHz(); }

void EditMode::setOn(bool on)
{
    if (on == m_stem.has_value())
        return;
    if (on && m_parts.edits.model().stems() > 0)
        edit(static_cast<int>(m_parts.page.focusedStem().value_or(static_cast<std::size_t>(m_parts.edits.model().order().front()))));
    else if (m_stem)
        leave();
    for (QWidget* part : QList<QWidget*>{m_bar, m_tools, m_panel})
        part->setVisible(m_stem.has_value());
    showActions();
    Q_EMIT turned(m_stem.has_value());
}

void EditMode::edit(int stem)
{
    restoreKind(); // of the former lane
    m_stem = stem;
    const QString target = m_parts.edits.model().target(stem);
    m_tool.setTarget(target);
    if (const auto shape = m_selection.shape())
        m_selection.select(target, *shape);
    if (const LaneKind kind = m_parts.looks.kindOf(target); kind == LaneKind::Waveform) { // in which nothing can be selected
        m_kind = kind;
        m_parts.looks.setKindOf(target, LaneKind::Spectrogram);
    }
    showLane();
    m_parts.page.aloneLane()->setFocus();
    showNames();
    showSelection();
    Q_EMIT hinted(tr("Hold Alt to hear only the selection; draw with Shift to add to it, with Ctrl to take away"));
}

void EditMode::leave()
{
    m_selection.clear();
    m_stem.reset();
    m_parts.page.showAlone(std::nullopt);
    restoreKind();
}

void EditMode::restoreKind()
{
    if (m_kind && m_parts.looks.kindOf(m_tool.target()) == LaneKind::Spectrogram)
        m_parts.looks.setKindOf(m_tool.target(), *m_kind);
    m_kind.reset();
}

void EditMode::takeStems()
{
    const MixerModel& mixer = m_parts.edits.model();
    tellIdleStrokes();
    if (!m_stem || (*m_stem < mixer.stems() && mixer.target(*m_stem) == m_tool.target()))
        return;
    setOn(false); // the stem is gone, or stands elsewhere
}

void EditMode::tellIdleStrokes()
{
    const MixerModel& mixer = m_parts.edits.model();
    std::vector<std::string> stems;
    for (int stem = 0; stem < mixer.stems(); ++stem)
        stems.push_back(mixer.target(stem).toStdString());
    const auto idle = static_cast<int>(edit::strokesWithoutTarget(m_parts.strokes.strokes(), stems).size());
    if (idle > 0 && !stems.empty())
        Q_EMIT hinted(idle == 1 ? tr("1 correction is for a stem that these do not have, and changes nothing")
                                : tr("%n corrections are for stems that these do not have, and change nothing", nullptr, idle));
}

void EditMode::showLane()
{
    if (!m_stem)
        return;
    std::vector<SeenStroke> strokes;
    const MixerModel& mixer = m_parts.edits.model();
    for (const edit::Stroke& stroke : m_parts.strokes.strokes()) {
        QColor colour(Qt::white);
        for (int stem = 0; stem < mixer.stems(); ++stem)
            if (mixer.target(stem).toStdString() == stroke.target)
                colour = coloursOf(mixer, stem, m_bar->palette()).mark;
        strokes.push_back({.stroke = stroke, .colour = colour});
    }
    m_parts.page.showAlone(
        SongPage::Alone{.stem = *m_stem, .tool = &m_tool, .over = [strokes, rate = rateHz()](std::shared_ptr<const LaneContent> below) {
                            return std::make_shared<StrokesContent>(std::move(below), strokes, rate);
                        }});
}

void EditMode::takeStrokes()
{
    m_parts.page.refresh();
    showLane();
    showSelection();
}

void EditMode::measure()
{
    const auto stems = m_parts.hearing.stems();
    if (!m_selection.shape() || !stems)
        return;
    m_measuring.run([this, stems, shape = *m_selection.shape(), edge = m_bar->edge()](const std::stop_token& stop) {
        auto energies = edit::regionEnergies(*stems, shape, edge, stop);
        return [this, energies = std::move(energies)] {
            if (energies)
                showEnergies(*energies);
            else
                Q_EMIT failed(energies.error());
        };
    });
}

void EditMode::showEnergies(const std::vector<double>& energies)
{
    const MixerModel& mixer = m_parts.edits.model();
    const double all = std::accumulate(energies.begin(), energies.end(), 0.0);
    std::vector<StemShare> shares;
    for (const int stem : mixer.order())
        if (const auto index = static_cast<std::size_t>(stem); index < energies.size())
            shares.push_back({.name = mixer.name(stem),
                              .colour = coloursOf(mixer, stem, m_panel->palette()).mark,
                              .part = all > 0.0 ? energies[index] / all : 0.0});
    m_panel->showShares(std::move(shares));
}

void EditMode::hear()
{
    if (m_stem && m_selection.shape())
        m_heard.begin(*m_selection.shape(), m_bar->edge(), *m_stem);
}

void EditMode::trace(const edit::Point& point)
{
    const auto stems = m_parts.hearing.stems();
    if (!m_stem || !stems)
        return;
    m_tracing.run([this, stems, stem = static_cast<std::size_t>(*m_stem), point](const std::stop_token& stop) {
        auto traced = edit::traceHarmonics(*stems, stem, point, stop);
        return [this, traced = std::move(traced)] {
            if (traced)
                m_selection.select(m_tool.target(), *traced);
            else if (traced.error().code == Errc::NotFound)
                Q_EMIT hinted(tr("No tone sounds there: click on one of its lines"));
            else
                Q_EMIT failed(traced.error());
        };
    });
}

void EditMode::showSelection()
{
    if (!m_selection.shape())
        m_heard.end();
    else if (m_heard.isOn())
        hear(); // what is selected now
    m_tracing.cancel();
    m_measuring.cancel();
    if (m_selection.shape())
        m_measureSoon.start();
    if (LaneView* lane = m_parts.page.aloneLane())
        lane->showTool();
    const auto& shape = m_selection.shape();
    m_panel->showSelection(shape ? boundsText(boundsOf(*shape), rateHz()) : QString());
    const auto& strokes = m_parts.strokes.strokes();
    if (m_chosen && (*m_chosen >= strokes.size() || !shape || strokes[*m_chosen].shape != *shape)) {
        m_chosen.reset();
        m_panel->showChosen(-1);
    }
    showActions();
}

void EditMode::showNames()
{
    if (!m_stem)
        return;
    const MixerModel& mixer = m_parts.edits.model();
    QString target;
    for (int stem = 0; stem < mixer.stems(); ++stem)
        if (mixer.target(stem) == m_bar->target())
            target = mixer.name(stem);
    m_panel->showNames(target, mixer.name(*m_stem));
}

void EditMode::showTool()
{
    m_tool.setKind(m_tools->kind());
    m_bar->setBrushShown(m_tools->kind() == ToolKind::Brush);
}

void EditMode::add(edit::Operation operation, const QString& target)
{
    if (!m_selection.shape())
        return;
    const edit::Stroke stroke{.shape = *m_selection.shape(),
                              .operation = operation,
                              .target = target.toStdString(),
                              .strength = m_bar->strength(),
                              .edge = m_bar->edge()};
    std::vector<edit::Stroke> all = m_parts.strokes.strokes();
    all.push_back(stroke);
    if (const Status sound = edit::checkStrokes(all, {.frames = m_parts.page.time().frames(), .highestHz = rateHz() / 2.0}); !sound) {
        Q_EMIT failed(sound.error());
        return;
    }
    m_strokeEdits.add(stroke);
    m_chosen = m_parts.strokes.strokes().size() - 1;
    m_panel->showChosen(0);
}

void EditMode::chooseStroke(int row)
{
    m_chosen = m_list.placeOf(row);
    const edit::Stroke& stroke = m_parts.strokes.strokes()[*m_chosen];
    m_selection.select(m_tool.target(), stroke.shape);
    m_bar->showStrength(stroke.strength);
    const edit::Rectangle bounds = boundsOf(stroke.shape);
    m_parts.page.time().follow(bounds.frames.first);
}

void EditMode::deleteStroke(int row)
{
    m_chosen.reset();
    m_strokeEdits.remove(m_list.placeOf(row));
}

void EditMode::setStrength(double strength)
{
    if (m_chosen)
        m_strokeEdits.setStrength(*m_chosen, strength);
}

QAction* EditMode::addTo(QMenu& menu, ActionTable& actions, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& work)
{
    QAction* action = actions.add(id, text, keys, ActionNeeds::Nothing, work);
    menu.addAction(action);
    return action;
}

void EditMode::fillMenu(QMenu& menu, ActionTable& actions)
{
    m_toggle = actions.add(QStringLiteral("masks.correct"), tr("&Correct the Focused Lane"), {Qt::Key_E}, ActionNeeds::Stems,
                           [this] { setOn(!m_stem); });
    m_toggle->setCheckable(true);
    menu.addAction(m_toggle);
    menu.addSeparator();
    const auto addTool = [&](const char* id, const QString& text, ToolKind kind) {
        m_forLane += addTo(menu, actions, QLatin1String(id), text, {}, [this, kind] { m_tools->choose(kind); });
    };
    addTool("masks.rectangle", tr("Select by &Rectangle"), ToolKind::Rectangle);
    addTool("masks.outline", tr("Select by &Outline"), ToolKind::Lasso);
    addTool("masks.brush", tr("Select by &Brush"), ToolKind::Brush);
    addTool("masks.harmonics", tr("Select &Harmonics"), ToolKind::Harmonics);
    addTool("masks.hand", tr("Move the &View"), ToolKind::Hand);
    menu.addSeparator();
    m_forSelection += addTo(menu, actions, QStringLiteral("masks.move"), tr("&Move the Selection to the Chosen Stem"),
                            {Qt::CTRL | Qt::Key_Return}, [this] { Q_EMIT m_panel->moveRequested(); });
    m_forSelection += addTo(menu, actions, QStringLiteral("masks.only-here"), tr("&Keep Only the Selection"), {Qt::CTRL | Qt::Key_Delete},
                            [this] { Q_EMIT m_panel->onlyHereRequested(); });
    m_forSelection += addTo(menu, actions, QStringLiteral("masks.remove"), tr("Remove the Selection from &This Stem"), {Qt::Key_Delete},
                            [this] { Q_EMIT m_panel->removeRequested(); });
    m_forSelection += addTo(menu, actions, QStringLiteral("masks.remove-from-song"), tr("Remove the Selection from the &Song"),
                            {Qt::SHIFT | Qt::Key_Delete}, [this] { Q_EMIT m_panel->removeFromSongRequested(); });
    QAction* hear = addTo(menu, actions, QStringLiteral("masks.hear"), tr("Hear On&ly the Selection (Hold the Key)"), {Qt::Key_H}, [] {});
    connect(new HeldAction(*hear, hear), &HeldAction::switched, this, [this](bool on) {
        if (on)
            this->hear();
        else
            m_heard.end();
    });
    m_forSelection += hear;
    showActions();
}

void EditMode::showActions()
{
    if (!m_toggle)
        return;
    m_toggle->setChecked(m_stem.has_value());
    for (QAction* action : m_forLane)
        action->setEnabled(m_stem.has_value());
    for (QAction* action : m_forSelection)
        action->setEnabled(m_stem && m_selection.shape());
}

} // namespace stemwright::ui
