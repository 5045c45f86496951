#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace stemwright::ui {

class EmptyPage;

/// The window: arranges the pages and forwards actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();

private:
    void makeMenus();

    QStackedWidget* m_pages;
    EmptyPage* m_empty;
};

} // namespace stemwright::ui
