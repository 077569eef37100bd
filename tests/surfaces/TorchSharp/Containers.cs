using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static class ModuleExtensionMethods
    {
        public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, torch.Device device, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw null!;
        public static T to<T>(this T module, torch.Tensor other, bool non_blocking = false) where T : torch.nn.Module => throw null!;
    }
}

namespace TorchSharp.Modules
{
    public interface IParameterLessModule
    {
    }

    public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, IList<(string, T)> where T : torch.nn.Module
    {
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public (string, T) this[int index] { get => throw null!; set => throw null!; }
        public T this[string key] { get => throw null!; set => throw null!; }
        public ICollection<string> Keys => throw null!;
        public ICollection<T> Values => throw null!;

        public void Add(KeyValuePair<string, T> item) => throw null!;
        public void Add(string key, T value) => throw null!;
        public void Add((string, T) item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(KeyValuePair<string, T> item) => throw null!;
        public bool Contains((string, T) item) => throw null!;
        public bool ContainsKey(string key) => throw null!;
        public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => throw null!;
        public void CopyTo((string, T)[] array, int arrayIndex) => throw null!;
        public IEnumerator<(string, T)> GetEnumerator() => throw null!;
        public int IndexOf((string, T) item) => throw null!;
        public void Insert(int index, (string, T) item) => throw null!;
        protected override void RegisterComponents() => throw null!;
        public bool Remove(KeyValuePair<string, T> item) => throw null!;
        public bool Remove(string key) => throw null!;
        public bool Remove((string, T) item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public bool TryGetValue(string key, out T value) => throw null!;
        public void clear() => throw null!;
        public IEnumerator<(string, T)> items() => throw null!;
        public IEnumerable<string> keys() => throw null!;
        public IEnumerable<T> values() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => throw null!;
    }

    public class ModuleList<T> : torch.nn.Module, IList<T> where T : torch.nn.Module
    {
        internal ModuleList() => throw null!;
        public ModuleList(params T[] modules) => throw null!;

        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public T this[int index] { get => throw null!; set => throw null!; }

        public void Add(T item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(T item) => throw null!;
        public void CopyTo(T[] array, int arrayIndex) => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
        public int IndexOf(T item) => throw null!;
        public void Insert(int index, T item) => throw null!;
        protected override void RegisterComponents() => throw null!;
        public bool Remove(T item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public void append(params T[] parameters) => throw null!;
        public void extend(IEnumerable<T> modules) => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public class Parameter : torch.Tensor
    {
        internal Parameter() => throw null!;
        public Parameter(torch.Tensor data, bool requires_grad = true) => throw null!;
    }

    public class ParameterDict : torch.nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
    {
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public (string, Parameter) this[int index] { get => throw null!; set => throw null!; }
        public Parameter this[string key] { get => throw null!; set => throw null!; }
        public ICollection<string> Keys => throw null!;
        public ICollection<Parameter> Values => throw null!;

        public void Add(KeyValuePair<string, Parameter> item) => throw null!;
        public void Add(string key, Parameter value) => throw null!;
        public void Add((string, Parameter) item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(KeyValuePair<string, Parameter> item) => throw null!;
        public bool Contains((string, Parameter) item) => throw null!;
        public bool ContainsKey(string key) => throw null!;
        public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => throw null!;
        public void CopyTo((string, Parameter)[] array, int arrayIndex) => throw null!;
        public IEnumerator<(string, Parameter)> GetEnumerator() => throw null!;
        public int IndexOf((string, Parameter) item) => throw null!;
        public void Insert(int index, (string, Parameter) item) => throw null!;
        protected override void RegisterComponents() => throw null!;
        public bool Remove(KeyValuePair<string, Parameter> item) => throw null!;
        public bool Remove(string key) => throw null!;
        public bool Remove((string, Parameter) item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public bool TryGetValue(string key, out Parameter value) => throw null!;
        public void clear() => throw null!;
        public override Parameter get_parameter(string target) => throw null!;
        public override bool has_parameter(string target) => throw null!;
        public IEnumerator<(string, Parameter)> items() => throw null!;
        public IEnumerable<string> keys() => throw null!;
        public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse) => throw null!;
        public IEnumerable<Parameter> values() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw null!;
    }

    public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public abstract class ParameterLessModule<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public abstract class ParameterLessModule<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public abstract class ParameterLessModule<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public abstract class ParameterLessModule<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public abstract class ParameterLessModule<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw null!;
        protected ParameterLessModule(string name) => throw null!;

        public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw null!;
        public override void register_module(string name, torch.nn.Module submodule) => throw null!;
        public override void register_parameter(string name, Parameter param) => throw null!;
    }

    public class ParameterList : torch.nn.Module, IList<Parameter>
    {
        internal ParameterList() => throw null!;
        public ParameterList(params Parameter[] parameters) => throw null!;

        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public Parameter this[int index] { get => throw null!; set => throw null!; }

        public void Add(Parameter item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(Parameter item) => throw null!;
        public void CopyTo(Parameter[] array, int arrayIndex) => throw null!;
        public IEnumerator<Parameter> GetEnumerator() => throw null!;
        public int IndexOf(Parameter item) => throw null!;
        public void Insert(int index, Parameter item) => throw null!;
        protected override void RegisterComponents() => throw null!;
        public bool Remove(Parameter item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public void append(params Parameter[] parameters) => throw null!;
        public void extend(IEnumerable<Parameter> parameters) => throw null!;
        public override Parameter? get_parameter(string target) => throw null!;
        public override bool has_parameter(string target) => throw null!;
        public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public class Sequential : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Sequential() => throw null!;
        protected Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules) => throw null!;
        protected Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) => throw null!;

        public int Count => throw null!;
        [IndexerName("SequentialItems")]
        public torch.nn.IModule<torch.Tensor, torch.Tensor> this[int index] => throw null!;
        [IndexerName("SequentialItems")]
        public Sequential this[(int? start, int? end) index] => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public Sequential append(string name, torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw null!;
        public Sequential append(torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw null!;
        public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw null!;
        public override void eval() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
        public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true) => throw null!;
        public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw null!;
        public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw null!;
        public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw null!;
        public override void train(bool on = true) => throw null!;
    }
}
