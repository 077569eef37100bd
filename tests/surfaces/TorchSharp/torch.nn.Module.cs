using System;
using System.Collections.Generic;
using System.IO;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public class Module : IDisposable
            {
                protected int _deviceIndex;
                protected DeviceType _deviceType;
                protected string? name;

                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public virtual bool training => throw null!;

                protected void ClearModules() => throw null!;
                protected void ConditionallyRegisterBuffer(string name, torch.Tensor? value, bool persistent = true) => throw null!;
                protected void ConditionallyRegisterParameter(string name, Parameter? value) => throw null!;
                protected void ConditionallyRegisterParameter(string name, torch.Tensor value) => throw null!;
                public static torch.nn.Module Create<T>(string path) where T : torch.nn.Module, new() => throw null!;
                public void Dispose() => throw null!;
                protected virtual void Dispose(bool disposing) => throw null!;
                protected static (torch.Device device, torch.ScalarType dtype) GetDefaultDeviceAndType(torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
                public virtual string GetName() => throw null!;
                protected virtual void RegisterComponents() => throw null!;
                protected static bool ReplaceBuffer(torch.ScalarType? dtype, torch.Device? device, torch.Tensor buffer, out torch.Tensor? result) => throw null!;
                protected static bool ReplaceParameter(torch.ScalarType? dtype, torch.Device? device, Parameter param, out Parameter? p) => throw null!;
                protected virtual (string name, torch.Tensor buffer)[] _named_buffers() => throw null!;
                protected virtual (string name, Parameter parameter)[] _named_parameters() => throw null!;
                protected virtual Parameter[] _parameters(bool recurse = true) => throw null!;
                public void add_module(string name, torch.nn.Module module) => throw null!;
                public virtual torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null!;
                public virtual IEnumerable<torch.Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => throw null!;
                public virtual IEnumerable<torch.nn.Module> children() => throw null!;
                public virtual void eval() => throw null!;
                public virtual torch.Tensor? get_buffer(string target) => throw null!;
                public virtual Parameter? get_parameter(string target) => throw null!;
                public virtual bool has_buffer(string target) => throw null!;
                public virtual bool has_parameter(string target) => throw null!;
                public virtual torch.nn.Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public torch.nn.Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public virtual torch.nn.Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, torch.Tensor> source, bool strict = true, IList<string>? skip = null) => throw null!;
                public virtual IEnumerable<torch.nn.Module> modules() => throw null!;
                public virtual IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true) => throw null!;
                public virtual IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null!;
                public virtual IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null!;
                public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw null!;
                public virtual IEnumerable<Parameter> parameters(bool recurse = true) => throw null!;
                public virtual void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
                public virtual void register_module(string name, torch.nn.Module submodule) => throw null!;
                public virtual void register_parameter(string name, Parameter param) => throw null!;
                public torch.nn.Module save(BinaryWriter writer, IList<string>? skip = null) => throw null!;
                public torch.nn.Module save(Stream stream, IList<string>? skip = null) => throw null!;
                public torch.nn.Module save(string location, IList<string>? skip = null) => throw null!;
                public static void save_state_dict(BinaryWriter writer, Dictionary<string, torch.Tensor> sd, IList<string>? skip = null) => throw null!;
                public virtual Dictionary<string, torch.Tensor> state_dict(Dictionary<string, torch.Tensor>? destination = null, string? prefix = null) => throw null!;
                public virtual void train(bool train = true) => throw null!;
                public virtual void zero_grad(bool set_to_none = true) => throw null!;
            }

            public abstract class Module<T, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T, TResult>, T, T>, Func<torch.nn.Module<T, TResult>, T, TResult, TResult>>, torch.nn.IModule<T, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T input) => throw null!;
                public abstract TResult forward(T input);
            }

            public abstract class Module<T1, T2, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<torch.nn.Module<T1, T2, TResult>, T1, T2, TResult, TResult>>, torch.nn.IModule<T1, T2, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T1 input1, T2 input2) => throw null!;
                public abstract TResult forward(T1 input1, T2 input2);
            }

            public abstract class Module<T1, T2, T3, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>, Func<torch.nn.Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T1 input1, T2 input2, T3 input3) => throw null!;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3);
            }

            public abstract class Module<T1, T2, T3, T4, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<torch.nn.Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4) => throw null!;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);
            }

            public abstract class Module<T1, T2, T3, T4, T5, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, (T1, T2, T3, T4, T5)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5) => throw null!;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            }

            public abstract class Module<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.HookableModule<Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>, Func<torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>, torch.nn.IModule<T1, T2, T3, T4, T5, T6, TResult>
            {
                internal Module() => throw null!;
                protected Module(string name) => throw null!;

                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6) => throw null!;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            }

            public class HookableModule<TPreHook, TPostHook> : torch.nn.Module
            {
                protected Dictionary<string, Action<torch.nn.Module>> module_post_hooks;
                protected Dictionary<string, Action<torch.nn.Module>> module_pre_hooks;
                protected Dictionary<string, TPostHook> post_hooks;
                protected Dictionary<string, TPreHook> pre_hooks;

                internal HookableModule() => throw null!;
                protected HookableModule(string name) => throw null!;

                public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(Action<torch.nn.Module> hook) => throw null!;
                public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_hook(TPostHook hook) => throw null!;
                public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(Action<torch.nn.Module> hook) => throw null!;
                public torch.nn.HookableModule<TPreHook, TPostHook>.HookRemover register_forward_pre_hook(TPreHook hook) => throw null!;

                public class HookRemover
                {
                    internal HookRemover() => throw null!;
                }
            }
        }
    }
}
