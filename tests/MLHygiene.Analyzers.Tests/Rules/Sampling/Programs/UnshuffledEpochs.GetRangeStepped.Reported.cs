// Reported: GetRange at a stepped offset of the same list in each epoch.
namespace Backprop
{
    internal class Trainer
    {
        private readonly List<float[]> trainRows;
        private readonly IModel network;
        private readonly int miniBatch;
        internal Trainer(List<float[]> trainRows, IModel network, int miniBatch) => (this.trainRows, this.network, this.miniBatch) = (trainRows, network, miniBatch);

        internal void Run(int epochs)
        {
            for (int epoch = epochs; epoch > 0; epoch--)
            {
                for (int at = 0; at < trainRows.Count; at += miniBatch) network.Fit(trainRows.GetRange(at, Math.Min(miniBatch, trainRows.Count - at)), learningRate: 0.01f); //! MLH2002
            }
        }

        internal interface IModel { void Fit(List<float[]> features, float learningRate); }
    }
}
