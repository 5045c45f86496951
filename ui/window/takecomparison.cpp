#include "ui/window/takecomparison.h"

#include "ui/actions/actiontable.h"
#include "ui/compare/abmenu.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"
#include "ui/window/songpage.h"
#include "ui/window/transportbar.h"

#include <QMenu>

namespace stemwright::ui {

TakeComparison::TakeComparison(const Parts& parts)
    : m_parts(parts), m_comparison(parts.mixer), m_memories(parts.takes, parts.edited, m_comparison), m_flow({.comparison = m_comparison,
                                                                                                              .takes = parts.takes,
                                                                                                              .memories = m_memories,
                                                                                                              .songs = parts.songs,
                                                                                                              .mixer = parts.mixer,
                                                                                                              .playback = parts.playback,
                                                                                                              .loops = parts.loops,
                                                                                                              .time = parts.page.time(),
                                                                                                              .looks = parts.looks,
                                                                                                              .actions = parts.actions,
                                                                                                              .window = parts.window})
{
    connect(&m_comparison, &Comparison::sourceChanged, this, [this] { m_parts.hearing.setCompared(m_comparison.source()); });
    connect(&m_comparison, &Comparison::mixChanged, this, [this] { m_parts.playback.setMix(m_comparison.mix()); });
    connect(&parts.playback, &PlaybackController::loopChanged, this, [this] { m_comparison.setRange(m_parts.playback.loop()); });
    connect(&parts.playback, &PlaybackController::sumMeasured, this, [this](std::optional<double> decibels) {
        Q_EMIT sumMeasured(m_comparison.isPlain() ? decibels : std::nullopt); // at another level, or subtracted, they add up to nothing
    });
    parts.page.transport().addComparison(m_comparison);
}

void TakeComparison::fillMenus(QMenu& play, QMenu& view)
{
    const AbTargets targets{
        .comparison = m_comparison, .memories = m_memories, .playback = m_parts.playback, .mixer = m_parts.mixer, .page = m_parts.page};
    connect(&m_parts.page.transport(), &TransportBar::blindTestRequested, this, [targets] { askForBlindTest(targets); });
    play.addSeparator();
    fillAbMenu(*play.addMenu(tr("Co&mpare Takes")), m_parts.actions, targets);
    view.addSeparator();
    view.addAction(m_parts.actions.add(QStringLiteral("view.compare"), tr("&Compare A and B"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                                       ActionNeeds::Song, [this] { m_flow.open(); }));
}

} // namespace stemwright::ui
