#include "ui/look/scrolledpanel.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr int kLinesSeen = 6; // at least

} // namespace

ScrolledPanel::ScrolledPanel(QWidget* panel)
{
    setWidget(panel);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

int ScrolledPanel::neededHeight() const { return widget()->layout()->totalHeightForWidth(widget()->width()); }

QSize ScrolledPanel::minimumSizeHint() const
{
    const int width = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    return {width + verticalScrollBar()->sizeHint().width(), kLinesSeen * fontMetrics().lineSpacing()};
}

QSize ScrolledPanel::sizeHint() const { return QSize(widget()->sizeHint().width(), neededHeight()).expandedTo(minimumSizeHint()); }

bool ScrolledPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool goesOn = QScrollArea::eventFilter(watched, event);
    const bool isOther = watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show);
    if (isOther && std::exchange(m_neededHeight, neededHeight()) != m_neededHeight) {
        updateGeometry();
        Q_EMIT neededHeightChanged();
    }
    return goesOn;
}

} // namespace stemwright::ui
