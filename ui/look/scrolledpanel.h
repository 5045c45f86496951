#pragma once

#include <QScrollArea>

namespace stemwright::ui {

/// A panel that need not fit into the window: what has the keyboard is always in sight.
class ScrolledPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrolledPanel(QWidget* panel);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void neededHeightChanged(); ///< of all the panel

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int neededHeight() const;

    int m_neededHeight = 0;
};

} // namespace stemwright::ui
