#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace stemwright::ui {

class ModelsController;
struct ListedModel;

/// The catalogue and the models of the user's own: get, take in from the disk, remove. What a licence asks for is shown before a download.
class ModelsDialog : public QDialog {
    Q_OBJECT

public:
    /// `models` outlives the dialogue.
    explicit ModelsDialog(ModelsController& models, QWidget* parent = nullptr);

private:
    void fill();
    void showChosen();
    const ListedModel* chosen() const;
    void get();
    void remove();
    void importFile();
    void importFolder();

    ModelsController& m_models;
    QTreeWidget* m_list;
    QLabel* m_about;
    QLabel* m_error;
    QProgressBar* m_progress;
    QPushButton* m_get;
    QPushButton* m_cancel;
    QPushButton* m_remove;
};

} // namespace stemwright::ui
