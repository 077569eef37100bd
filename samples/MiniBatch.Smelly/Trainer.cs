using System;
using System.Linq;

namespace MiniBatch;

/// <summary>Stochastic gradient descent: ten readings for each step, every reading once in an epoch.</summary>
internal sealed class Trainer
{
    private const int Epochs = 20;
    private const int BatchSize = 10;
    private const double LearningRate = 0.5;

    /// <summary>The loss of the worst batch of the last epoch.</summary>
    public double HighestLoss { get; private set; }

    public WearModel Train(Reading[] training)
    {
        var model = new WearModel();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            HighestLoss = 0;
            foreach (var batch in training.Chunk(BatchSize)) // MLH2002
            {
                HighestLoss = Math.Max(HighestLoss, model.Update(batch, LearningRate));
            }
        }

        return model;
    }
}
