#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace stemwright {
struct Error;
}

namespace stemwright::ui {

class ModelController;
struct KnownModel;

/// All models: those of the catalogue with licence, size and published scores, and those that were brought from disk. Downloads go on
/// when it is closed.
class ModelsDialog : public QDialog {
    Q_OBJECT

public:
    /// `models` outlives it.
    explicit ModelsDialog(ModelController& models, QWidget* parent = nullptr);

private:
    void makeTable();
    QWidget* makeDetails();
    void makeLayout();
    void connectModels();
    void fill();
    void showRow(int row, const KnownModel& known);
    void showProgress(const QString& id);
    void showChosen();
    void showMessage(const QString& text);
    void showError(const Error& error);
    const KnownModel* chosen() const;
    QString stateText(const KnownModel& known) const;
    void getOrCancel();
    void askForLicence(const KnownModel& known);
    void askForRemoval();
    enum class Source { File, Folder };
    void chooseSource(Source source);

    ModelController& m_models;
    QTableWidget* m_table;
    QPlainTextEdit* m_about;
    QLabel* m_speed;
    QProgressBar* m_progress;
    QPushButton* m_get;
    QPushButton* m_remove;
    QLabel* m_message; ///< what went wrong, or well, last
};

} // namespace stemwright::ui
