using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>The words by which methods and types of a program are known to learn and to judge.</summary>
public sealed class ModelWordsTests
{
    [Theory]
    [InlineData("Fit")]
    [InlineData("Train")]
    [InlineData("TrainAsync")]
    [InlineData("TrainEpoch")]
    [InlineData("Learn")]
    [InlineData("train_model")]
    public void A_name_that_begins_with_a_verb_of_learning_fits(string name) => Assert.True(OwnCalls.Fits(name));

    [Theory]
    [InlineData("TrainTestSplit")]
    [InlineData("TrainAndTest")]
    [InlineData("FitTransform")]
    [InlineData("TrainingLoss")]
    [InlineData("LearningRate")]
    [InlineData("LearnRate")]
    [InlineData("TrainSet")]
    [InlineData("Fitness")]
    [InlineData("GetTrainer")]
    public void A_name_that_says_something_else_as_well_does_not(string name) => Assert.False(OwnCalls.Fits(name));

    [Theory]
    [InlineData("MeanSquaredError", true)]
    [InlineData("ComputeAccuracy", true)]
    [InlineData("Rmse", true)]
    [InlineData("rSquared", true)]
    [InlineData("ScoreBoard", true)]
    [InlineData("Scoring", false)]
    [InlineData("Terror", false)]
    public void A_form_is_found_between_the_words_of_a_name(string name, bool isFound) =>
        Assert.Equal(isFound, ModelWords.OfThePackage.Has(name, ModelWordKind.Evaluate));

    [Theory]
    [InlineData("model.Fit(x, y); model.Score(x, y);", true)]
    [InlineData("new KnnClassifier(x, y).Predict(row)", true)]
    [InlineData("FitToWidth(); Print();", false)]
    [InlineData("Accuracy(x, y)", false)]
    public void A_file_is_read_only_if_it_may_learn_and_judge(string text, bool isRead) =>
        Assert.Equal(isRead, ModelWords.OfThePackage.MayBeIn(SourceText.From(text)));
}
