#pragma once

#include <QScrollArea>

namespace stemwright::ui {

/// A panel that need not fit into the window: what has the keyboard is always in sight.
class ScrolledPanel : public QScrollArea {
public:
    explicit ScrolledPanel(QWidget* panel);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
};

} // namespace stemwright::ui
