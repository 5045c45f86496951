#include "ui/edit/selectiontool.h"

#include "engine/edit/strokecheck.h"
#include "ui/edit/selection.h"
#include "ui/edit/shapes.h"
#include "ui/lanes/pictureplane.h"
#include "ui/lanes/timeview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr double kGripPixels = 5.0;
constexpr double kPointPixels = 3.0;       // between points of what is drawn freely
constexpr double kKeyPixels = 10.0;        // that a key moves an edge in time
constexpr double kKeyOctaves = 1.0 / 12.0; // and in frequency: a semitone
constexpr double kKeyWidth = 1.25;         // by which it makes partials wider
constexpr double kLeastPartialHz = 1.0;
constexpr double kFirstPixels = 100.0; // of a selection that a key begins
constexpr double kFirstOctaves = 1.0;
constexpr double kFirstHz = 440.0;
constexpr double kHandlePixels = 7.0;
constexpr QColor kFill(120, 150, 255, 45);

bool isArrow(int key) { return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down; }

bool isHearKey(const QKeyEvent& key) { return key.key() == Qt::Key_Alt; }

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

SelectionTool::SelectionTool(Selection& selection, TimeView& time) : m_selection(selection), m_time(time) {}

const edit::Rectangle* SelectionTool::rectangle() const
{
    return m_selection.shape() ? std::get_if<edit::Rectangle>(&*m_selection.shape()) : nullptr;
}

Grip SelectionTool::gripAt(const PicturePlane& plane, QPointF position) const
{
    const edit::Rectangle* held = rectangle();
    if (!held || m_kind != ToolKind::Rectangle)
        return {};
    const QRectF area = plane.areaOf(*held);
    if (!area.adjusted(-kGripPixels, -kGripPixels, kGripPixels, kGripPixels).contains(position))
        return {};
    const auto isNear = [](double one, double other) { return std::abs(one - other) <= kGripPixels; };
    // Of a rectangle too narrow for both edges, the outer half of each.
    const bool isLeft = position.x() < area.center().x();
    const bool isUpper = position.y() < area.center().y();
    return {.left = isLeft && isNear(position.x(), area.left()),
            .right = !isLeft && isNear(position.x(), area.right()),
            .top = isUpper && isNear(position.y(), area.top()),
            .bottom = !isUpper && isNear(position.y(), area.bottom())};
}

bool SelectionTool::isInside(const PicturePlane& plane, QPointF position) const
{
    return m_kind == ToolKind::Rectangle && m_selection.shape() && outlineOf(*m_selection.shape(), plane).contains(position);
}

SelectionTool::Joint SelectionTool::jointBy(Qt::KeyboardModifiers modifiers) const
{
    if (m_kind == ToolKind::Hand || !m_selection.shape() || m_selection.target() != m_target)
        return Joint::Replaced;
    if (modifiers & Qt::ShiftModifier)
        return Joint::AddedTo;
    return modifiers & (Qt::ControlModifier | Qt::AltModifier) ? Joint::TakenFrom : Joint::Replaced;
}

void SelectionTool::press(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers)
{
    const Joint joint = jointBy(modifiers);
    const Grip grip = joint == Joint::Replaced ? gripAt(plane, position) : Grip();
    m_held = {.joint = joint,
              .way = {position},
              .firstFrame = m_time.firstFrame(),
              .grip = grip,
              .movesAll = joint == Joint::Replaced && !grip.isEdge() && isInside(plane, position),
              .before = m_selection.shape()};
    if (joint != Joint::Replaced)
        loseFocus(); // Alt is down to take away, not to hear
}

void SelectionTool::drag(const PicturePlane& plane, QPointF position)
{
    if (!m_held)
        return;
    if (!m_held->isDragged && (position - m_held->way.front()).manhattanLength() < QApplication::startDragDistance())
        return;
    m_held->isDragged = true;
    if (m_kind == ToolKind::Hand)
        m_time.scrollTo(m_held->firstFrame + (m_held->way.front().x() - position.x()) * m_time.framesPerPixel());
    else if (m_held->grip.isEdge() || m_held->movesAll)
        dragHeld(plane, position);
    else {
        if (m_kind == ToolKind::Rectangle)
            m_held->way = {m_held->way.front(), position};
        else if ((position - m_held->way.back()).manhattanLength() >= kPointPixels)
            m_held->way += position;
        draw(plane);
    }
}

void SelectionTool::draw(const PicturePlane& plane)
{
    const auto shape = drawnShape(m_kind, m_held->way, plane, m_brushPixels);
    if (!shape)
        return;
    if (m_held->joint == Joint::Replaced)
        m_selection.select(m_target, edit::shapeOf(*shape));
    else
        m_selection.select(m_target, edit::combined(*m_held->before, *shape, m_held->joint == Joint::TakenFrom));
}

void SelectionTool::dragHeld(const PicturePlane& plane, QPointF position)
{
    const Grip& grip = m_held->grip;
    if (!grip.isEdge()) {
        const edit::Point from = plane.pointAt(m_held->way.front());
        const edit::Point to = plane.pointAt(position);
        m_selection.select(m_target, moved(*m_held->before, to.frame - from.frame, std::log2(to.hz / from.hz), plane.limits()));
        return;
    }
    const QRectF area = plane.areaOf(std::get<edit::Rectangle>(*m_held->before));
    const QPointF one(grip.left ? position.x() : area.left(), grip.top ? position.y() : area.top());
    const QPointF other(grip.right ? position.x() : area.right(), grip.bottom ? position.y() : area.bottom());
    if (const auto shape = drawnShape(m_kind, {one, other}, plane, m_brushPixels))
        m_selection.select(m_target, edit::shapeOf(*shape));
}

void SelectionTool::release(const PicturePlane& plane, QPointF position)
{
    if (m_held && !m_held->isDragged && m_held->joint != Joint::Replaced && m_kind == ToolKind::Brush)
        draw(plane); // a dab
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held || held->isDragged || held->joint != Joint::Replaced)
        return;
    if (m_kind == ToolKind::Harmonics) {
        Q_EMIT traceRequested(plane.pointAt(position));
        return;
    }
    if (!held->movesAll && !held->grip.isEdge() && m_kind != ToolKind::Hand)
        m_selection.clear();
    Q_EMIT seekRequested(std::llround(plane.pointAt(position).frame));
}

Qt::CursorShape SelectionTool::cursorAt(const PicturePlane& plane, QPointF position, Qt::KeyboardModifiers modifiers) const
{
    if (m_kind == ToolKind::Hand)
        return m_held ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
    if (jointBy(modifiers) != Joint::Replaced)
        return Qt::CrossCursor;
    const Grip grip = gripAt(plane, position);
    if ((grip.left && grip.top) || (grip.right && grip.bottom))
        return Qt::SizeFDiagCursor;
    if ((grip.left && grip.bottom) || (grip.right && grip.top))
        return Qt::SizeBDiagCursor;
    if (grip.left || grip.right)
        return Qt::SizeHorCursor;
    if (grip.top || grip.bottom)
        return Qt::SizeVerCursor;
    return isInside(plane, position) ? Qt::SizeAllCursor : Qt::CrossCursor;
}

bool SelectionTool::usesKey(const QKeyEvent& key) const
{
    if (isArrow(key.key()))
        return (key.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) && !key.modifiers().testFlag(Qt::AltModifier);
    const bool isPlainEnter = isEnter(key.key()) && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isHearKey(key) || isPlainEnter || key.key() == Qt::Key_Escape;
}

void SelectionTool::pressKey(const PicturePlane& plane, const QKeyEvent& key)
{
    if (isHearKey(key)) {
        if (!key.isAutoRepeat() && m_selection.shape() && !std::exchange(m_isHearing, true))
            Q_EMIT hearingBegun();
    } else if (key.key() == Qt::Key_Escape) {
        giveUp();
    } else if (!m_selection.shape()) {
        selectAtPlayhead(plane);
    } else if (isEnter(key.key())) {
        refit(plane);
    } else if (key.modifiers().testFlag(Qt::ShiftModifier)) {
        moveEdge(plane, key.key(), key.modifiers().testFlag(Qt::ControlModifier));
    } else {
        moveAll(plane, key.key());
    }
}

void SelectionTool::giveUp()
{
    if (const auto held = std::exchange(m_held, std::nullopt); held && held->isDragged) {
        if (held->before)
            m_selection.select(m_target, *held->before);
        else
            m_selection.clear();
    } else if (m_selection.shape()) {
        m_selection.clear();
    } else {
        Q_EMIT leaveRequested();
    }
}

void SelectionTool::releaseKey(const QKeyEvent& key)
{
    if (isHearKey(key) && !key.isAutoRepeat())
        loseFocus();
}

void SelectionTool::loseFocus()
{
    if (std::exchange(m_isHearing, false))
        Q_EMIT hearingEnded();
}

void SelectionTool::refit(const PicturePlane& plane)
{
    const edit::Rectangle bounds = boundsOf(*m_selection.shape());
    if (m_kind == ToolKind::Harmonics)
        Q_EMIT traceRequested(plane.pointAt(plane.areaOf(bounds).center()));
    else if (const auto shape = fittedShape(m_kind, bounds, plane, m_brushPixels))
        m_selection.select(m_target, edit::shapeOf(*shape));
}

void SelectionTool::selectAtPlayhead(const PicturePlane& plane)
{
    const edit::Rectangle limits = plane.limits();
    const auto frames = std::min<std::int64_t>(limits.frames.end, std::llround(kFirstPixels * m_time.framesPerPixel()));
    const std::int64_t first = std::clamp<std::int64_t>(m_playhead, 0, limits.frames.end - frames);
    m_selection.select(m_target, edit::Rectangle{.frames = {.first = first, .end = first + frames},
                                                 .lowHz = kFirstHz * std::exp2(-kFirstOctaves / 2.0),
                                                 .highHz = kFirstHz * std::exp2(kFirstOctaves / 2.0)});
}

void SelectionTool::moveEdge(const PicturePlane& plane, int key, bool isBehind)
{
    const edit::Shape shape = *m_selection.shape();
    const bool isInTime = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Up;
    if (const auto* tone = std::get_if<edit::Harmonics>(&shape); tone && !isInTime)
        return changeTone(plane, *tone, isForward, isBehind);
    const edit::Rectangle bounds = boundsOf(shape);
    edit::Rectangle next = bounds;
    const edit::Rectangle limits = plane.limits();
    const bool isLaterOrUpper = isForward != isBehind;
    if (isInTime) {
        const auto by = std::max<std::int64_t>(1, std::llround(kKeyPixels * m_time.framesPerPixel()));
        std::int64_t& edge = isLaterOrUpper ? next.frames.end : next.frames.first;
        edge = std::clamp(edge + (isForward ? by : -by), limits.frames.first, limits.frames.end);
    } else {
        double& edge = isLaterOrUpper ? next.highHz : next.lowHz;
        edge = std::clamp(std::max(edge, limits.lowHz) * std::exp2(isForward ? kKeyOctaves : -kKeyOctaves), limits.lowHz, limits.highHz);
    }
    if (next.frames.frames() > 0 && next.highHz > next.lowHz)
        m_selection.select(m_target, rectangle() ? edit::Shape(next) : stretched(shape, bounds, next, limits));
}

void SelectionTool::changeTone(const PicturePlane& plane, const edit::Harmonics& tone, bool isMore, bool isWidth)
{
    const double highestHz = plane.limits().highHz;
    edit::Harmonics next = tone;
    if (isWidth) {
        next.widthHz = std::clamp(next.widthHz * (isMore ? kKeyWidth : 1.0 / kKeyWidth), kLeastPartialHz, highestHz);
    } else {
        const double fundamental = std::ranges::max(tone.path, {}, &edit::Point::hz).hz;
        const int most = std::clamp(static_cast<int>(highestHz / std::max(fundamental, 1.0)), 1, edit::kMaxPartials);
        next.partials = std::clamp(next.partials + (isMore ? 1 : -1), 1, most);
    }
    m_selection.select(m_target, next);
}

void SelectionTool::moveAll(const PicturePlane& plane, int key)
{
    const double frames = kKeyPixels * m_time.framesPerPixel();
    const double right = key == Qt::Key_Right ? frames : key == Qt::Key_Left ? -frames : 0.0;
    const double up = key == Qt::Key_Up ? kKeyOctaves : key == Qt::Key_Down ? -kKeyOctaves : 0.0;
    m_selection.select(m_target, moved(*m_selection.shape(), right, up, plane.limits()));
}

QString SelectionTool::description() const
{
    return m_selection.shape() ? spokenBounds(boundsOf(*m_selection.shape()), m_time.rateHz()) : QString();
}

void SelectionTool::paint(QPainter& painter, const PicturePlane& plane) const
{
    if (!m_selection.shape())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath outline = outlineOf(*m_selection.shape(), plane);
    painter.setBrush(kFill);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1.0)); // so that the dashes are seen over light colours, too
    painter.drawPath(outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1.0, Qt::DashLine));
    painter.drawPath(outline);
    if (const edit::Rectangle* held = rectangle()) {
        const QRectF area = plane.areaOf(*held);
        painter.setPen(QPen(Qt::black, 1.0));
        painter.setBrush(Qt::white);
        for (const double x : {area.left(), area.center().x(), area.right()})
            for (const double y : {area.top(), area.center().y(), area.bottom()})
                if (QPointF(x, y) != area.center())
                    painter.drawRect(QRectF(x - kHandlePixels / 2.0, y - kHandlePixels / 2.0, kHandlePixels, kHandlePixels));
    }
    painter.restore();
}

} // namespace stemwright::ui
