#include "ui/window/scrolledpanel.h"

#include <QApplication>
#include <QScrollBar>

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

QSize ScrolledPanel::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), kLinesSeen * fontMetrics().lineSpacing()};
}

QSize ScrolledPanel::sizeHint() const { return widget()->sizeHint().expandedTo(minimumSizeHint()); }

} // namespace stemwright::ui
