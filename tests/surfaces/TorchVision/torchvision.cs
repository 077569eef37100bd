using System;

namespace TorchSharp
{
    public static partial class torchvision
    {
        public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
        {
        }

        public static partial class datasets
        {
            public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw null!;
            public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw null!;
            public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw null!;
            public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw null!;
            public static torch.utils.data.Dataset CelebA(string root, torchvision.datasets.CelebADatasetSplit split = CelebADatasetSplit.Train, string[]? target_type = null, torch.nn.IModule<torch.Tensor, torch.Tensor>? transform = null, torch.nn.IModule<torch.Tensor, torch.Tensor>? target_transform = null, bool download = false) => throw null!;
            public static torch.utils.data.Dataset FashionMNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw null!;
            public static torch.utils.data.Dataset KMNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw null!;
            public static torch.utils.data.Dataset MNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw null!;

            public enum CelebADatasetSplit
            {
                All = -1,
                Train = 0,
                Valid = 1,
                Test = 2,
            }
        }
    }
}
