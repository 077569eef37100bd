// Silent: this DataLoader is the project's own type, whose shuffle uses the generator it is given.
using TorchSharp;

namespace Speech.Training
{
    public sealed class DataLoader
    {
        private readonly torch.Tensor[] _clips;
        private readonly bool _shuffle;
        private readonly Random _random;

        public DataLoader(torch.Tensor[] clips, bool shuffle, Random random) => (_clips, _shuffle, _random) = (clips, shuffle, random);

        public IEnumerable<torch.Tensor> Epoch()
        {
            var order = (torch.Tensor[])_clips.Clone();
            if (_shuffle)
            {
                _random.Shuffle(order);
            }

            return order;
        }
    }

    public static class Loaders
    {
        public static DataLoader Create(torch.Tensor[] clips, int seed)
        {
            torch.manual_seed(seed);
            return new DataLoader(clips, shuffle: true, new Random(seed));
        }
    }
}
