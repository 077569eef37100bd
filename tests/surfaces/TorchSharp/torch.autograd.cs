using System.Collections.Generic;

namespace TorchSharp
{
    public static partial class torch
    {
        public static class autograd
        {
            public static void backward(IList<torch.Tensor> tensors, IList<torch.Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw null!;
            public static void backward(torch.Tensor tensor, IList<torch.Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw null!;
            public static void backward(torch.Tensor tensor, torch.Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw null!;
            public static IList<torch.Tensor> grad(IList<torch.Tensor> outputs, IList<torch.Tensor> inputs, IList<torch.Tensor> grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false) => throw null!;
        }
    }
}
