#pragma once

#include <QWidget>

class QTextBrowser;

namespace stemwright::ui {

/// The guide, from the program's own resources: in the language of the program's texts.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows the window, or brings it to the front, where it was left.
    void open();

private:
    QTextBrowser* m_browser;
};

} // namespace stemwright::ui
